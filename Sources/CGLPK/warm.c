#include <stdlib.h>

#include "session.h"

int cglpk_append_rows(cglpk_session *session, int count, const double *lower, const double *upper,
                      const int *starts, const int *indices, const double *values) {
  CGLPK_GUARD(session);
  if (count == 0) return 0;
  int first = glp_add_rows(session->problem, count);
  for (int i = 0; i < count; i++) {
    glp_set_row_bnds(session->problem, first + i, cglpk_bound_kind(lower[i], upper[i]), lower[i],
                     upper[i]);
    /* GLPK reads from index 1: the entry before a row's first is not looked at. */
    glp_set_mat_row(session->problem, first + i, starts[i + 1] - starts[i], indices + starts[i],
                    values + starts[i]);
  }
  return 0;
}

int cglpk_delete_rows(cglpk_session *session, int count, const int *rows) {
  CGLPK_GUARD(session);
  if (count > 0) glp_del_rows(session->problem, count, rows);
  return 0;
}

int cglpk_set_column_bounds(cglpk_session *session, int column, double lower, double upper) {
  CGLPK_GUARD(session);
  glp_set_col_bnds(session->problem, column, cglpk_bound_kind(lower, upper), lower, upper);
  return 0;
}

int cglpk_scale(cglpk_session *session) {
  CGLPK_GUARD(session);
  glp_scale_prob(session->problem, GLP_SF_AUTO);
  return 0;
}

int cglpk_get_basis(cglpk_session *session, unsigned char *rows, unsigned char *columns) {
  CGLPK_GUARD(session);
  int m = glp_get_num_rows(session->problem), n = glp_get_num_cols(session->problem);
  for (int i = 1; i <= m; i++) rows[i - 1] = (unsigned char)glp_get_row_stat(session->problem, i);
  for (int j = 1; j <= n; j++)
    columns[j - 1] = (unsigned char)glp_get_col_stat(session->problem, j);
  return 0;
}

int cglpk_set_basis(cglpk_session *session, const unsigned char *rows,
                    const unsigned char *columns) {
  CGLPK_GUARD(session);
  int m = glp_get_num_rows(session->problem), n = glp_get_num_cols(session->problem);
  for (int i = 1; i <= m; i++) glp_set_row_stat(session->problem, i, rows[i - 1]);
  for (int j = 1; j <= n; j++) glp_set_col_stat(session->problem, j, columns[j - 1]);
  return 0;
}

/* Far more iterations than a relaxation ever needs. */
static int patience(glp_prob *problem) {
  return 5000 + 4 * (glp_get_num_rows(problem) + glp_get_num_cols(problem));
}

int cglpk_resolve(cglpk_session *session, const cglpk_watch *watch, int iteration_limit,
                  int has_objective_limit, double objective_limit, int *iterations) {
  CGLPK_GUARD(session);
  cglpk_begin_watch(session, watch);
  int before = glp_get_it_cnt(session->problem);
  glp_smcp parameters;
  glp_init_smcp(&parameters);
  parameters.msg_lev = GLP_MSG_ALL;
  parameters.out_frq = 100;
  parameters.meth = GLP_DUALP;
  parameters.tm_lim = cglpk_milliseconds_left(session);
  parameters.it_lim = iteration_limit >= 0 ? iteration_limit : patience(session->problem);
  if (has_objective_limit) {
    /* GLPK stops at a limit only in the pure dual method. */
    parameters.meth = GLP_DUAL;
    if (glp_get_obj_dir(session->problem) == GLP_MIN)
      parameters.obj_ul = objective_limit;
    else
      parameters.obj_ll = objective_limit;
  }
  int code = glp_simplex(session->problem, &parameters);
  if (has_objective_limit && (code == GLP_EFAIL || code == GLP_ESING || code == GLP_ECOND)) {
    glp_std_basis(session->problem);
    parameters.meth = GLP_DUALP;
    code = glp_simplex(session->problem, &parameters);
  }
  if (code == GLP_EITLIM && iteration_limit < 0) {
    /* The dual method goes round in a circle: the primal one, from nothing, does not. */
    glp_std_basis(session->problem);
    parameters.meth = GLP_PRIMAL;
    code = glp_simplex(session->problem, &parameters);
  }
  *iterations = glp_get_it_cnt(session->problem) - before;
  cglpk_end_watch(session);
  return code;
}

int cglpk_primal_status(cglpk_session *session) {
  CGLPK_GUARD(session);
  return glp_get_prim_stat(session->problem);
}

int cglpk_dual_status(cglpk_session *session) {
  CGLPK_GUARD(session);
  return glp_get_dual_stat(session->problem);
}

int cglpk_basis_multipliers(cglpk_session *session, int variable, double *multipliers) {
  CGLPK_GUARD(session);
  int m = glp_get_num_rows(session->problem);
  if (!glp_bf_exists(session->problem) && glp_factorize(session->problem) != 0) return 1;
  int position = variable <= m ? glp_get_row_bind(session->problem, variable)
                               : glp_get_col_bind(session->problem, variable - m);
  if (position == 0) return 1;
  for (int i = 1; i <= m; i++) multipliers[i] = 0;
  multipliers[position] = 1;
  glp_btran(session->problem, multipliers);
  return 0;
}

int cglpk_ray(cglpk_session *session) {
  CGLPK_GUARD(session);
  return glp_get_unbnd_ray(session->problem);
}
