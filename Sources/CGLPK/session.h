#ifndef CGLPK_SESSION_H
#define CGLPK_SESSION_H

#include <math.h>
#include <setjmp.h>
#include <stddef.h>

#include "CGLPK.h"

/* What splitting at a column gave so far: down, up. */
struct cglpk_branch_record {
  double gain[2]; /* sums of gains for each unit of change */
  int count[2];
};

struct cglpk_session {
  glp_prob *problem; /* NULL: dead */
  jmp_buf escape;
  int escape_code;
  char text[1024];
  size_t text_length;
  /* The watch of the call under way, or NULL. */
  const cglpk_watch *watch;
  double deadline; /* seconds of the monotonic clock; negative: none */
  int stop;
  /* The search under way. */
  const cglpk_search_options *search;
  int maximize, start_pending;
  cglpk_progress progress;
  double *values; /* the incumbent */
  int value_count, has_values;
  /* What splitting at each column gave so far, from index 1; NULL: not asked for. */
  struct cglpk_branch_record *branches;
  int64_t trial_iterations;
};

/* GLPK's kind of a row or column with these bounds. */
static inline int cglpk_bound_kind(double lower, double upper) {
  if (lower == -HUGE_VAL) return upper == HUGE_VAL ? GLP_FR : GLP_UP;
  if (upper == HUGE_VAL) return GLP_LO;
  return lower == upper ? GLP_FX : GLP_DB;
}

/* The first statement of every guarded function: GLPK's errors return to it. */
#define CGLPK_GUARD(session)                                           \
  if ((session)->problem == NULL) return CGLPK_FAULT;                  \
  if (setjmp((session)->escape) != 0) return cglpk_give_up((session)); \
  (session)->text_length = 0;                                          \
  (session)->text[0] = 0

/* Chooses the column at which the tree's node is split. */
void cglpk_branch(cglpk_session *session, glp_tree *tree);
/* Frees all of GLPK's memory of this thread, marks the session dead; the code of the escape. */
int cglpk_give_up(cglpk_session *session);
void cglpk_begin_watch(cglpk_session *session, const cglpk_watch *watch);
void cglpk_end_watch(cglpk_session *session);
/* Whether time is over or somebody interrupts; sets session->stop. */
int cglpk_watch_stops(cglpk_session *session);
/* What is left until the deadline, as GLPK wants it: milliseconds, or INT_MAX. */
int cglpk_milliseconds_left(const cglpk_session *session);

#endif
