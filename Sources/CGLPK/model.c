
#include "session.h"

/* GLPK's kind of bound for a range. */
int cglpk_add_columns(cglpk_session *session, int count, const double *lower, const double *upper,
                      const double *cost) {
  CGLPK_GUARD(session);
  if (count != 0) glp_add_cols(session->problem, count);
  for (int j = 1; j <= count; j++) {
    glp_set_col_kind(session->problem, j, GLP_IV);
    glp_set_col_bnds(session->problem, j, cglpk_bound_kind(lower[j], upper[j]), lower[j], upper[j]);
    glp_set_obj_coef(session->problem, j, cost[j]);
  }
  return 0;
}

int cglpk_add_rows(cglpk_session *session, int count, const double *lower, const double *upper) {
  CGLPK_GUARD(session);
  if (count != 0) glp_add_rows(session->problem, count);
  for (int i = 1; i <= count; i++)
    glp_set_row_bnds(session->problem, i, cglpk_bound_kind(lower[i], upper[i]), lower[i], upper[i]);
  return 0;
}

int cglpk_set_objective(cglpk_session *session, int maximize, double constant) {
  CGLPK_GUARD(session);
  glp_set_obj_dir(session->problem, maximize ? GLP_MAX : GLP_MIN);
  glp_set_obj_coef(session->problem, 0, constant);
  return 0;
}

int cglpk_set_row(cglpk_session *session, int row, int count, const int *indices,
                  const double *values) {
  CGLPK_GUARD(session);
  glp_set_mat_row(session->problem, row, count, indices, values);
  return 0;
}

int cglpk_read(cglpk_session *session, int format, const char *path) {
  CGLPK_GUARD(session);
  int failed = format == 0 ? glp_read_lp(session->problem, NULL, path)
                           : glp_read_mps(session->problem, GLP_MPS_FILE, NULL, path);
  if (!failed) glp_create_index(session->problem);
  return failed != 0;
}

int cglpk_column_count(const cglpk_session *session) {
  return session->problem == NULL ? 0 : glp_get_num_cols(session->problem);
}

int cglpk_find_column(cglpk_session *session, const char *name) {
  CGLPK_GUARD(session);
  return glp_find_col(session->problem, name);
}
