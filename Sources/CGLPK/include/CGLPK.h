#ifndef CGLPK_H
#define CGLPK_H

#include <glpk.h>
#include <stdint.h>

/* A guarded door to GLPK.
 *
 * GLPK ends the process when it is used wrongly. Every function below installs a point of return
 * first, so that the process survives: the function then answers CGLPK_FAULT, cglpk_text() keeps
 * what GLPK said, and the session is dead (it can only be closed). GLPK's memory belongs to a
 * thread: a session is opened, used and closed on one thread, and a thread has one at a time.
 * Arrays that describe rows and columns are read from index 1, as GLPK does; index 0 is not used. */

/* GLPK aborted; the session is dead. */
#define CGLPK_FAULT (-1)
/* The watch ended the call in the middle; the session is dead, its incumbent can still be read. */
#define CGLPK_STOPPED (-2)

/* Why a watch or a limit ended a call. */
enum {
  CGLPK_NOT_STOPPED = 0,
  CGLPK_TIME_OVER,
  CGLPK_INTERRUPTED,
  CGLPK_NODES_USED_UP,
  CGLPK_ITERATIONS_USED_UP,
  CGLPK_GAP_REACHED,
  CGLPK_TARGET_REACHED
};

typedef struct cglpk_session cglpk_session;

/* NULL: no memory, or the thread has a session already. */
cglpk_session *cglpk_open(void);
void cglpk_close(cglpk_session *session);
/* 1: this thread has an open session. */
int cglpk_is_busy(void);
/* The end of what GLPK printed during the last call. */
const char *cglpk_text(const cglpk_session *session);

/* Building. Bounds of -HUGE_VAL and HUGE_VAL are no bounds. 0 or CGLPK_FAULT. */
int cglpk_add_columns(cglpk_session *session, int count, const double *lower, const double *upper,
                      const double *cost);
int cglpk_add_rows(cglpk_session *session, int count, const double *lower, const double *upper);
int cglpk_set_objective(cglpk_session *session, int maximize, double constant);
/* The row's coefficients are indices[1...count], values[1...count]. */
int cglpk_set_row(cglpk_session *session, int row, int count, const int *indices,
                  const double *values);
/* Reads a file, for tests: format 0 is CPLEX LP, 1 free MPS. 0, 1 (unreadable) or CGLPK_FAULT. */
int cglpk_read(cglpk_session *session, int format, const char *path);
int cglpk_column_count(const cglpk_session *session);
/* The column with this name, from 1; 0: none. */
int cglpk_find_column(cglpk_session *session, const char *name);

/* Where the search stands; bounds and incumbents only where the mark beside them is not 0. */
typedef struct {
  int64_t nodes;
  int has_bound, has_incumbent;
  double bound, incumbent;
} cglpk_progress;

/* Limits on real time, and the caller's functions. They may be NULL, are called on the same thread
 * and must not call GLPK. */
typedef struct {
  double seconds; /* negative: no limit */
  int (*is_interrupted)(void *context);
  void (*report)(void *context, const cglpk_progress *progress);
  void *context;
} cglpk_watch;

/* How to solve a relaxation. */
typedef struct {
  int presolve;
  int method;          /* GLP_PRIMAL, GLP_DUALP or GLP_DUAL */
  int scale;           /* scale the matrix first */
  int advanced_basis;  /* begin with a triangular basis */
  int iteration_limit; /* negative: none */
} cglpk_simplex_options;

/* 0, a GLP_E code, CGLPK_FAULT or CGLPK_STOPPED. */
int cglpk_simplex(cglpk_session *session, const cglpk_watch *watch,
                  const cglpk_simplex_options *options);
int cglpk_simplex_status(cglpk_session *session);
int cglpk_objective(cglpk_session *session, double *objective);
/* Copies the relaxation's objective, and arrays of one number a column, row, column. */
int cglpk_read_relaxation(cglpk_session *session, double *objective, double *values,
                          double *row_duals, double *reduced_costs);

/* Solving again after small changes. */

/* Appends rows; row i has the entries starts[i] + 1 ... starts[i + 1] of the two arrays. */
int cglpk_append_rows(cglpk_session *session, int count, const double *lower, const double *upper,
                      const int *starts, const int *indices, const double *values);
/* Deletes rows[1...count]. */
int cglpk_delete_rows(cglpk_session *session, int count, const int *rows);
int cglpk_set_column_bounds(cglpk_session *session, int column, double lower, double upper);
int cglpk_scale(cglpk_session *session);
/* GLPK's status of each row and column in the basis, from index 0. Setting it makes the next solve
 * start afresh from there: its result depends on nothing that was solved before. */
int cglpk_get_basis(cglpk_session *session, unsigned char *rows, unsigned char *columns);
int cglpk_set_basis(cglpk_session *session, const unsigned char *rows,
                    const unsigned char *columns);
/* The dual simplex method from the present basis. 0, a GLP_E code, CGLPK_FAULT or CGLPK_STOPPED;
 * GLP_EOBJLL or GLP_EOBJUL: the objective is beyond the limit. */
int cglpk_resolve(cglpk_session *session, const cglpk_watch *watch, int iteration_limit,
                  int has_objective_limit, double objective_limit, int *iterations);
int cglpk_primal_status(cglpk_session *session);
int cglpk_dual_status(cglpk_session *session);
/* The row of the inverse basis that belongs to a basic variable: row i of 1...m is variable i,
 * column j is m + j. 0, 1 (not basic, or no factorization) or CGLPK_FAULT. From index 1. */
int cglpk_basis_multipliers(cglpk_session *session, int variable, double *multipliers);
/* The variable, numbered in the same way, whose row shows that there is no solution; 0: none. */
int cglpk_ray(cglpk_session *session);

/* How to search for whole numbers; the relaxation has been solved. */
typedef struct {
  int branching;       /* a GLP_BR_ code */
  int backtracking;    /* a GLP_BT_ code */
  int cuts;            /* 1: Gomory, mixed-integer rounding, cover and clique cuts */
  double objective_tolerance;
  int64_t node_limit;      /* negative: none */
  int64_t iteration_limit; /* simplex iterations from the session's beginning; negative: none */
  double absolute_gap, relative_gap;
  int has_target;
  double target;       /* stop when an incumbent is as good as this */
  const double *start; /* a feasible solution, from index 1, or NULL */
  /* Columns whose branches are tried before a node is split; 0: GLPK's own technique chooses. */
  int lookahead;
  /* From index 1, or NULL: of the fractional columns those of the highest rank are tried first. */
  const unsigned char *rank;
} cglpk_search_options;

/* How a search ended. */
typedef struct {
  int stop;   /* why it was stopped */
  int status; /* GLP_UNDEF, GLP_FEAS, GLP_OPT or GLP_NOFEAS */
  cglpk_progress last;
} cglpk_search_result;

/* 0, a GLP_E code, CGLPK_FAULT or CGLPK_STOPPED; the result is filled unless CGLPK_FAULT. */
int cglpk_search(cglpk_session *session, const cglpk_watch *watch,
                 const cglpk_search_options *options, cglpk_search_result *result);
/* The incumbent's values, one a column, from index 0; NULL: none. Valid until the session closes. */
const double *cglpk_incumbent(const cglpk_session *session);

/* The next integer on the safe side of a bound computed in floating point; minimize: upwards. */
double cglpk_safe_bound(double bound, int maximize);
/* Why the last call was stopped. */
int cglpk_stop_reason(const cglpk_session *session);

#endif
