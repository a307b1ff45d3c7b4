#include "session.h"

int cglpk_simplex(cglpk_session *session, const cglpk_watch *watch,
                  const cglpk_simplex_options *options) {
  CGLPK_GUARD(session);
  cglpk_begin_watch(session, watch);
  if (options->scale) glp_scale_prob(session->problem, GLP_SF_AUTO);
  if (options->advanced_basis) glp_adv_basis(session->problem, 0);
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  /* GLPK speaks every 20 ms, so that on_text() can stop it. */
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.out_frq = 20;
  parameters.presolve = options->presolve ? GLP_ON : GLP_OFF;
  parameters.meth = options->method;
  parameters.tm_lim = cglpk_milliseconds_left(session);
  if (options->iteration_limit >= 0) parameters.it_lim = options->iteration_limit;
  int code = glp_simplex(session->problem, &parameters);
  cglpk_end_watch(session);
  return code;
}

int cglpk_simplex_status(cglpk_session *session) {
  CGLPK_GUARD(session);
  return glp_get_status(session->problem);
}

int cglpk_objective(cglpk_session *session, double *objective) {
  CGLPK_GUARD(session);
  *objective = glp_get_obj_val(session->problem);
  return 0;
}

int cglpk_read_relaxation(cglpk_session *session, double *objective, double *values,
                          double *row_duals, double *reduced_costs) {
  CGLPK_GUARD(session);
  int rows = glp_get_num_rows(session->problem), columns = glp_get_num_cols(session->problem);
  *objective = glp_get_obj_val(session->problem);
  for (int i = 1; i <= rows; i++) row_duals[i - 1] = glp_get_row_dual(session->problem, i);
  for (int j = 1; j <= columns; j++) {
    values[j - 1] = glp_get_col_prim(session->problem, j);
    reduced_costs[j - 1] = glp_get_col_dual(session->problem, j);
  }
  return 0;
}
