#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "session.h"

/* Reliability branching: a column is judged by solving both its branches for a few dual simplex
 * steps until it was judged often enough, and then by what its branches gave on the average.
 * Source: Achterberg, Koch, Martin, "Branching rules revisited", Operations Research Letters 33
 * (2005), doi:10.1016/j.orl.2004.04.002. */

/* How often each branch of a column is tried before its average is believed. */
enum { RELIABLE = 4 };
/* Dual simplex steps of one trial. */
enum { TRIAL_STEPS = 100 };

/* A fractional column of the node, and what is expected of splitting at it. */
typedef struct {
  int column, is_reliable;
  double value, score, distance;
  unsigned char rank;
} candidate;

/* The relaxation on which trials are made, and its basis to return to. */
typedef struct {
  glp_prob *problem;
  int *row_status, *column_status;
  double objective, worst_gain; /* the gain that ends a branch; HUGE_VAL: unknown */
  glp_smcp parameters;
} trial_bench;

static double expectation(const struct cglpk_branch_record *record, int up, double fallback) {
  return record->count[up] > 0 ? record->gain[up] / record->count[up] : fallback;
}

static double product(double down, double up) { return fmax(down, 1e-6) * fmax(up, 1e-6); }

static int compare(const void *left, const void *right) {
  const candidate *a = left, *b = right;
  if (a->rank != b->rank) return a->rank > b->rank ? -1 : 1;
  if (a->score != b->score) return a->score > b->score ? -1 : 1;
  if (a->distance != b->distance) return a->distance < b->distance ? -1 : 1;
  return a->column - b->column;
}

static int collect(cglpk_session *session, glp_tree *tree, candidate *candidates) {
  glp_prob *problem = glp_ios_get_prob(tree);
  int count = 0;
  double sum[2] = {0, 0};
  int seen[2] = {0, 0};
  for (int j = 1; j <= session->value_count; j++)
    for (int up = 0; up < 2; up++)
      if (session->branches[j].count[up] > 0) {
        sum[up] += expectation(&session->branches[j], up, 0);
        seen[up]++;
      }
  for (int j = 1; j <= session->value_count; j++) {
    if (!glp_ios_can_branch(tree, j)) continue;
    const struct cglpk_branch_record *record = &session->branches[j];
    candidate *next = &candidates[count++];
    double value = glp_get_col_prim(problem, j), part = value - floor(value);
    next->column = j;
    next->value = value;
    next->distance = fabs(part - 0.5);
    next->rank = session->search->rank != NULL ? session->search->rank[j] : 0;
    next->is_reliable = record->count[0] >= RELIABLE && record->count[1] >= RELIABLE;
    next->score = product(part * expectation(record, 0, seen[0] > 0 ? sum[0] / seen[0] : 1),
                          (1 - part) * expectation(record, 1, seen[1] > 0 ? sum[1] / seen[1] : 1));
  }
  qsort(candidates, (size_t)count, sizeof *candidates, compare);
  return count;
}

static int open_bench(cglpk_session *session, glp_tree *tree, trial_bench *bench) {
  glp_prob *node = glp_ios_get_prob(tree);
  int rows = glp_get_num_rows(node), columns = glp_get_num_cols(node);
  bench->row_status = malloc(((size_t)rows + 1) * sizeof(int));
  bench->column_status = malloc(((size_t)columns + 1) * sizeof(int));
  if (bench->row_status == NULL || bench->column_status == NULL) return 0;
  for (int i = 1; i <= rows; i++) bench->row_status[i] = glp_get_row_stat(node, i);
  for (int j = 1; j <= columns; j++) bench->column_status[j] = glp_get_col_stat(node, j);
  bench->objective = glp_get_obj_val(node);
  bench->worst_gain = session->progress.has_incumbent
                          ? fabs(session->progress.incumbent - bench->objective)
                          : HUGE_VAL;
  bench->problem = glp_create_prob();
  glp_copy_prob(bench->problem, node, GLP_OFF);
  glp_init_smcp(&bench->parameters);
  bench->parameters.msg_lev = GLP_MSG_OFF;
  bench->parameters.meth = GLP_DUALP;
  bench->parameters.it_lim = TRIAL_STEPS;
  return 1;
}

static void close_bench(trial_bench *bench) {
  if (bench->problem != NULL) glp_delete_prob(bench->problem);
  free(bench->row_status);
  free(bench->column_status);
}

/* How much worse the relaxation becomes with the column in [lower, upper]; HUGE_VAL: no better
 * solution is left there. */
static double try_branch(cglpk_session *session, trial_bench *bench, int j, double lower,
                         double upper) {
  glp_prob *problem = bench->problem;
  double old_lower = glp_get_col_lb(problem, j), old_upper = glp_get_col_ub(problem, j);
  for (int i = 1; i <= glp_get_num_rows(problem); i++)
    glp_set_row_stat(problem, i, bench->row_status[i]);
  for (int k = 1; k <= glp_get_num_cols(problem); k++)
    glp_set_col_stat(problem, k, bench->column_status[k]);
  glp_set_col_bnds(problem, j, lower == upper ? GLP_FX : GLP_DB, lower, upper);
  int before = glp_get_it_cnt(problem);
  int code = glp_simplex(problem, &bench->parameters);
  session->trial_iterations += glp_get_it_cnt(problem) - before;
  double gain = 0;
  int is_over = code == 0 || code == GLP_EITLIM || code == GLP_EOBJLL || code == GLP_EOBJUL;
  if (code == 0 && glp_get_status(problem) == GLP_NOFEAS)
    gain = HUGE_VAL;
  else if (is_over && glp_get_dual_stat(problem) == GLP_FEAS)
    gain = fabs(glp_get_obj_val(problem) - bench->objective);
  if (gain >= bench->worst_gain) gain = HUGE_VAL;
  glp_set_col_bnds(problem, j, old_lower == old_upper ? GLP_FX : GLP_DB, old_lower, old_upper);
  return gain;
}

/* Tries both branches, remembers what they gave, and returns the score. */
static double judge(cglpk_session *session, trial_bench *bench, const candidate *candidate) {
  int j = candidate->column;
  double below = floor(candidate->value), part = candidate->value - below;
  double gain[2] = {
      try_branch(session, bench, j, glp_get_col_lb(bench->problem, j), below),
      try_branch(session, bench, j, below + 1, glp_get_col_ub(bench->problem, j))};
  double change[2] = {part, 1 - part};
  for (int up = 0; up < 2; up++) {
    if (gain[up] == HUGE_VAL) continue;
    session->branches[j].gain[up] += gain[up] / change[up];
    session->branches[j].count[up]++;
  }
  if (gain[0] == HUGE_VAL || gain[1] == HUGE_VAL) return HUGE_VAL;
  return product(gain[0], gain[1]);
}

void cglpk_branch(cglpk_session *session, glp_tree *tree) {
  if (session->branches == NULL) return;
  candidate *candidates = malloc(((size_t)session->value_count + 1) * sizeof *candidates);
  if (candidates == NULL) return;
  int count = collect(session, tree, candidates);
  trial_bench bench = {0};
  int best = count > 0 ? 0 : -1, trials = 0;
  double best_score = -1;
  if (count > 1 && open_bench(session, tree, &bench)) {
    for (int k = 0; k < count && trials < session->search->lookahead; k++) {
      if (candidates[k].rank < candidates[0].rank && best_score > 0) break;
      double score = candidates[k].score;
      if (!candidates[k].is_reliable) {
        if (cglpk_watch_stops(session)) break;
        score = judge(session, &bench, &candidates[k]);
        trials++;
      }
      if (score > best_score) {
        best_score = score;
        best = k;
      }
      if (score == HUGE_VAL) break;
    }
  }
  close_bench(&bench);
  if (best >= 0) glp_ios_branch_upon(tree, candidates[best].column, GLP_NO_BRNCH);
  free(candidates);
}
