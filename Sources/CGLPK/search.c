#include <float.h>
#include <math.h>
#include <stdlib.h>

#include "session.h"

double cglpk_safe_bound(double bound, int maximize) {
  /* GLPK rounds the bounds of integral objectives with a tolerance of 0.001 itself; the second
   * part covers the rounding of large numbers. */
  double slack = 1e-3 + 1e-9 * fabs(bound);
  return maximize ? floor(bound + slack) : ceil(bound - slack);
}

const double *cglpk_incumbent(const cglpk_session *session) {
  return session->has_values ? session->values : NULL;
}

/* Keeps the problem's integer solution beyond the end of GLPK's memory. */
static void copy_incumbent(cglpk_session *session, glp_prob *problem) {
  for (int j = 1; j <= session->value_count; j++)
    session->values[j - 1] = glp_mip_col_val(problem, j);
  session->has_values = 1;
  session->progress.has_incumbent = 1;
  session->progress.incumbent = glp_mip_obj_val(problem);
}

/* Copies the problem's integer solution if it is new. GLP_IBINGO is not raised for solutions that
 * heuristics find, so every event looks. */
static int notice_incumbent(cglpk_session *session, glp_prob *problem) {
  int status = glp_mip_status(problem);
  if (status != GLP_FEAS && status != GLP_OPT) return 0;
  double objective = glp_mip_obj_val(problem);
  int is_known = session->progress.has_incumbent && objective == session->progress.incumbent;
  if (is_known) return 0;
  copy_incumbent(session, problem);
  return 1;
}

static int is_tighter(const cglpk_session *session, double bound) {
  if (!session->progress.has_bound) return 1;
  return session->maximize ? bound < session->progress.bound : bound > session->progress.bound;
}

/* Takes over the bound of the best open node, as an integer. */
static int notice_bound(cglpk_session *session, glp_tree *tree) {
  int node = glp_ios_best_node(tree);
  if (node == 0) return 0;
  double bound = glp_ios_node_bound(tree, node);
  if (fabs(bound) == DBL_MAX) return 0; /* nothing is known before the root is solved */
  bound = cglpk_safe_bound(bound, session->maximize);
  if (!is_tighter(session, bound)) return 0;
  session->progress.has_bound = 1;
  session->progress.bound = bound;
  return 1;
}

static int goal_reached(const cglpk_session *session) {
  const cglpk_search_options *options = session->search;
  const cglpk_progress *progress = &session->progress;
  double sign = session->maximize ? -1 : 1;
  if (!progress->has_incumbent) return CGLPK_NOT_STOPPED;
  if (options->has_target && sign * (progress->incumbent - options->target) < 0.5)
    return CGLPK_TARGET_REACHED;
  if (!progress->has_bound) return CGLPK_NOT_STOPPED;
  double gap = sign * (progress->incumbent - progress->bound);
  if (gap < options->absolute_gap + 0.5) return CGLPK_GAP_REACHED;
  if (gap <= options->relative_gap * fabs(progress->incumbent)) return CGLPK_GAP_REACHED;
  return CGLPK_NOT_STOPPED;
}

/* Counts a node when GLPK begins it, and notices when that is one too many. */
static void count_work(cglpk_session *session, glp_tree *tree) {
  const cglpk_search_options *options = session->search;
  if (options->iteration_limit >= 0 &&
      glp_get_it_cnt(glp_ios_get_prob(tree)) + session->trial_iterations >= options->iteration_limit)
    session->stop = CGLPK_ITERATIONS_USED_UP;
  if (glp_ios_reason(tree) != GLP_IPREPRO) return;
  if (options->node_limit >= 0 && session->progress.nodes >= options->node_limit)
    session->stop = CGLPK_NODES_USED_UP;
  else
    session->progress.nodes++;
}

static void on_event(glp_tree *tree, void *info) {
  cglpk_session *session = info;
  if (session->stop != CGLPK_NOT_STOPPED) return;
  if (glp_ios_reason(tree) == GLP_IHEUR && session->start_pending) {
    session->start_pending = 0;
    glp_ios_heur_sol(tree, session->search->start);
  }
  if (glp_ios_reason(tree) == GLP_IBRANCH && session->search->lookahead > 0)
    cglpk_branch(session, tree);
  int is_new = notice_incumbent(session, glp_ios_get_prob(tree));
  is_new |= notice_bound(session, tree);
  count_work(session, tree);
  if (is_new && session->watch->report != NULL)
    session->watch->report(session->watch->context, &session->progress);
  /* Goals come before limits, limits in nodes before limits in time: that is repeatable. */
  int goal = goal_reached(session);
  if (goal != CGLPK_NOT_STOPPED) session->stop = goal;
  if (session->stop != CGLPK_NOT_STOPPED || cglpk_watch_stops(session)) glp_ios_terminate(tree);
}

static void choose_parameters(glp_iocp *parameters, cglpk_session *session) {
  const cglpk_search_options *options = session->search;
  glp_init_iocp(parameters);
  parameters->msg_lev = GLP_MSG_ON;
  parameters->out_dly = 0;
  parameters->br_tech = options->branching;
  parameters->bt_tech = options->backtracking;
  parameters->tol_int = 1e-6;
  parameters->tol_obj = options->objective_tolerance;
  parameters->tm_lim = cglpk_milliseconds_left(session);
  parameters->presolve = GLP_OFF; /* the start and the incumbents are in the caller's columns */
  parameters->gmi_cuts = parameters->mir_cuts = options->cuts ? GLP_ON : GLP_OFF;
  parameters->cov_cuts = parameters->clq_cuts = options->cuts ? GLP_ON : GLP_OFF;
  parameters->cb_func = on_event;
  parameters->cb_info = session;
}

static void fill(cglpk_search_result *result, const cglpk_session *session, int status) {
  result->stop = session->stop;
  result->status = status;
  result->last = session->progress;
}

int cglpk_search(cglpk_session *session, const cglpk_watch *watch,
                 const cglpk_search_options *options, cglpk_search_result *result) {
  if (session->problem == NULL) return CGLPK_FAULT;
  if (setjmp(session->escape) != 0) {
    int code = cglpk_give_up(session);
    fill(result, session, session->progress.has_incumbent ? GLP_FEAS : GLP_UNDEF);
    return code;
  }
  session->text_length = 0;
  session->value_count = glp_get_num_cols(session->problem);
  free(session->values);
  session->values = calloc((size_t)session->value_count + 1, sizeof(double));
  session->has_values = 0;
  if (session->values == NULL) return CGLPK_FAULT;
  free(session->branches);
  session->branches = NULL;
  if (options->lookahead > 0)
    session->branches = calloc((size_t)session->value_count + 1, sizeof *session->branches);
  session->trial_iterations = 0;
  session->search = options;
  session->maximize = glp_get_obj_dir(session->problem) == GLP_MAX;
  session->start_pending = options->start != NULL;
  session->progress = (cglpk_progress){0};
  cglpk_begin_watch(session, watch);
  glp_iocp parameters;
  choose_parameters(&parameters, session);
  int code = glp_intopt(session->problem, &parameters);
  int status = glp_mip_status(session->problem);
  if (status == GLP_FEAS || status == GLP_OPT) copy_incumbent(session, session->problem);
  fill(result, session, status);
  cglpk_end_watch(session);
  return code;
}
