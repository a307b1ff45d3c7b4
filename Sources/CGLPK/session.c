#include "session.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static _Thread_local cglpk_session *open_session = NULL;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static void escape(cglpk_session *session, int code) {
  session->escape_code = code;
  longjmp(session->escape, 1);
}

/* Keeps the end of the text and prints nothing. GLPK reports from inside long relaxations, which
 * is the only moment at which they can be stopped. */
static int on_text(void *info, const char *text) {
  cglpk_session *session = info;
  size_t room = sizeof session->text - 1, length = strlen(text);
  if (length > room) {
    text += length - room;
    length = room;
  }
  if (session->text_length + length > room) {
    size_t drop = session->text_length + length - room;
    memmove(session->text, session->text + drop, session->text_length - drop);
    session->text_length -= drop;
  }
  memcpy(session->text + session->text_length, text, length);
  session->text_length += length;
  session->text[session->text_length] = 0;
  if (session->watch != NULL && !glp_at_error() && cglpk_watch_stops(session))
    escape(session, CGLPK_STOPPED);
  return 1;
}

static void on_error(void *info) { escape(info, CGLPK_FAULT); }

cglpk_session *cglpk_open(void) {
  if (open_session != NULL) return NULL;
  cglpk_session *session = calloc(1, sizeof *session);
  if (session == NULL) return NULL;
  session->deadline = -1;
  glp_term_hook(on_text, session);
  glp_error_hook(on_error, session);
  open_session = session;
  if (setjmp(session->escape) != 0) {
    cglpk_give_up(session);
    cglpk_close(session);
    return NULL;
  }
  session->problem = glp_create_prob();
  return session;
}

void cglpk_close(cglpk_session *session) {
  /* One call frees everything that GLPK ever allocated on this thread, the problem included. */
  if (session->problem != NULL) glp_free_env();
  free(session->values);
  free(session->branches);
  free(session);
  open_session = NULL;
}

int cglpk_is_busy(void) { return open_session != NULL; }

const char *cglpk_text(const cglpk_session *session) { return session->text; }

int cglpk_stop_reason(const cglpk_session *session) { return session->stop; }

int cglpk_give_up(cglpk_session *session) {
  glp_free_env();
  session->problem = NULL;
  cglpk_end_watch(session);
  return session->escape_code;
}

void cglpk_begin_watch(cglpk_session *session, const cglpk_watch *watch) {
  session->watch = watch;
  session->deadline = watch->seconds < 0 ? -1 : now() + watch->seconds;
  session->stop = CGLPK_NOT_STOPPED;
}

void cglpk_end_watch(cglpk_session *session) {
  session->watch = NULL;
  session->search = NULL;
}

int cglpk_watch_stops(cglpk_session *session) {
  const cglpk_watch *watch = session->watch;
  if (watch->is_interrupted != NULL && watch->is_interrupted(watch->context))
    session->stop = CGLPK_INTERRUPTED;
  else if (session->deadline >= 0 && now() >= session->deadline)
    session->stop = CGLPK_TIME_OVER;
  return session->stop != CGLPK_NOT_STOPPED;
}

int cglpk_milliseconds_left(const cglpk_session *session) {
  if (session->deadline < 0) return INT_MAX;
  double left = ceil(1000 * (session->deadline - now()));
  return left <= 0 ? 0 : left >= INT_MAX ? INT_MAX : (int)left;
}
