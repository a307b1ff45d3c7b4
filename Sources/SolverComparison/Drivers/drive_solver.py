"""Runs one solver on one MPS file that Tandem wrote and tells what it finds, and when.

    python3 drive_solver.py SOLVER --version
    python3 drive_solver.py SOLVER FILE --seconds S --threads N --out FILE

SOLVER: highs (highspy), scip (pyscipopt), cbc (the command of coinor-cbc), cpsat (ortools).

The output has one JSON object a line, in the file's sense, which is always to minimize:

    {"event": "start", "reading": 0.2}                       the program is loaded, the clock starts
    {"event": "point", "t": 1.5, "value": -120, "bound": -131.5}     each may be null: not known
    {"event": "end", "t": 10.0, "status": "limit", "peak": 210, "values": [0, 1, ...], "broken": 0}

Seconds are of real time. `values` has a whole number for every column in the order of the file, or is
null; `broken` counts the rows and ranges that these do not keep, in exact arithmetic; `peak` is in
megabytes. Exit code 3: the solver is not installed, or cannot use that many threads. A solver that goes
on for half as long again and 20 s more is ended by SIGALRM; what it told before stands.
"""

import argparse
import importlib.metadata
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time


class Unavailable(Exception):
    pass


class Program:
    """An integer program as Tandem's MPS files have it: whole numbers, finite ranges."""

    def __init__(self, path):
        self.columns, self.rows, self.objective = [], {}, {}
        index, self.lower, self.upper = {}, [], []
        readers = {"ROWS": self._row, "RHS": self._side, "RANGES": self._range}
        section = None
        with open(path, encoding="ascii") as file:
            for line in file:
                if line[0] == "*":
                    continue
                if line[0] != " ":
                    section = line.split()[0]
                    continue
                words = line.split()
                if section in readers:
                    readers[section](words)
                elif section == "COLUMNS" and words[1] != "'MARKER'":
                    column = index.setdefault(words[0], len(index))
                    if column == len(self.columns):
                        self.columns.append(words[0])
                        self.lower.append(0)
                        self.upper.append(None)
                    if words[1] == "objective":
                        self.objective[column] = int(words[2])
                    else:
                        self.rows[words[1]]["terms"].append((column, int(words[2])))
                elif section == "BOUNDS":
                    column, value = index[words[2]], int(words[3])
                    if words[0] in ("LO", "FX"):
                        self.lower[column] = value
                    if words[0] in ("UP", "FX"):
                        self.upper[column] = value

    def _row(self, words):
        if words[0] != "N":
            self.rows[words[1]] = {"letter": words[0], "side": 0, "range": None, "terms": []}

    def _side(self, words):
        self.rows[words[1]]["side"] = int(words[2])

    def _range(self, words):
        self.rows[words[1]]["range"] = int(words[2])

    def limits(self, row):
        """Least and most of a row, None where there is no bound."""
        side, spread = row["side"], row["range"]
        if row["letter"] == "E":
            return side, side
        if row["letter"] == "L":
            return (None if spread is None else side - spread), side
        return side, (None if spread is None else side + spread)


    def broken(self, values):
        """How many rows and ranges the values do not keep; the constant's column is added."""
        found = iter(values)
        values = [
            1 if name == "objective_constant" else next(found) for name in self.columns]
        count = sum(
            not lower <= value <= upper
            for value, lower, upper in zip(values, self.lower, self.upper))
        for row in self.rows.values():
            least, most = self.limits(row)
            activity = sum(factor * values[column] for column, factor in row["terms"])
            count += (least is not None and activity < least) or (
                most is not None and activity > most)
        return count


def columns_of(path):
    """The names of the columns in their order, without the constant of the objective."""
    names, inside = [], False
    with open(path, encoding="ascii") as file:
        for line in file:
            if line[0] not in " *":
                inside = line.startswith("COLUMNS")
            elif inside and line[0] == " ":
                name = line.split(None, 1)[0]
                if name not in ("MARKER", "objective_constant") and names[-1:] != [name]:
                    names.append(name)
    return names


class Report:
    def __init__(self, path, program, seconds):
        self.file, self.program = open(path, "w", encoding="ascii"), program
        self.patience = 1.5 * seconds + 20
        self.begin, self.known = None, (None, None)

    def write(self, **line):
        self.file.write(json.dumps(line) + "\n")
        self.file.flush()

    def start(self, reading):
        self.write(event="start", reading=round(reading, 3))
        self.begin = time.monotonic()
        # The system ends the process, whether or not the solver ever comes back to Python.
        signal.setitimer(signal.ITIMER_REAL, self.patience)

    @property
    def seconds(self):
        return round(time.monotonic() - self.begin, 3)

    def point(self, value=None, bound=None):
        """Writes what is new; numbers beyond any program stand for none."""
        value = value if value is not None and abs(value) < 1e15 else None
        bound = bound if bound is not None and abs(bound) < 1e15 else None
        if (value, bound) != (None, None) and (value, bound) != self.known:
            self.known = (value, bound)
            self.write(event="point", t=self.seconds, value=value, bound=bound)

    def end(self, status, values=None):
        signal.setitimer(signal.ITIMER_REAL, 0)
        usage = max(
            resource.getrusage(who).ru_maxrss
            for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        end = self.seconds
        values = None if values is None else [round(value) for value in values]
        broken = None if values is None else Program(self.program).broken(values)
        self.write(
            event="end", t=end, status=status, peak=usage // 1024, values=values, broken=broken)


# Each solver: its version, and a function from a file to a report.


def highs_version():
    import highspy
    return highspy.Highs().version()


def run_highs(path, seconds, threads, report):
    import highspy
    model = highspy.Highs()
    model.setOptionValue("output_flag", False)
    model.setOptionValue("threads", threads)
    model.setOptionValue("time_limit", float(seconds))
    model.setOptionValue("mip_rel_gap", 0.0)
    begin = time.monotonic()
    model.readModel(path)
    names = columns_of(path)

    def tell(event):
        found = event.data_out
        report.point(found.mip_primal_bound, found.mip_dual_bound)

    model.cbMipImprovingSolution.subscribe(tell)
    model.cbMipLogging.subscribe(tell)
    report.start(time.monotonic() - begin)
    model.solve()
    info = model.getInfo()
    has_values = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    report.point(info.objective_function_value if has_values else None, info.mip_dual_bound)
    status = model.getModelStatus()
    ended = {
        highspy.HighsModelStatus.kOptimal: "optimal",
        highspy.HighsModelStatus.kTimeLimit: "limit",
        highspy.HighsModelStatus.kInfeasible: "infeasible"}
    values = None
    if has_values:
        found = dict(zip(model.getLp().col_names_, model.getSolution().col_value))
        values = [found[name] for name in names]
    report.end(ended.get(status, model.modelStatusToString(status)), values)


def scip_version():
    import pyscipopt
    model = pyscipopt.Model()
    parts = model.getMajorVersion(), model.getMinorVersion(), model.getTechVersion()
    return ".".join(str(part) for part in parts) + " (pyscipopt " + pyscipopt.__version__ + ")"


def run_scip(path, seconds, threads, report):
    import pyscipopt

    class Watch(pyscipopt.Eventhdlr):
        kinds = pyscipopt.SCIP_EVENTTYPE.BESTSOLFOUND, pyscipopt.SCIP_EVENTTYPE.NODESOLVED, \
            pyscipopt.SCIP_EVENTTYPE.LPSOLVED

        def eventinit(self):
            for kind in self.kinds:
                self.model.catchEvent(kind, self)

        def eventexit(self):
            for kind in self.kinds:
                self.model.dropEvent(kind, self)

        def eventexec(self, event):
            has_values = self.model.getNSols() > 0
            report.point(
                self.model.getPrimalbound() if has_values else None, self.model.getDualbound())

    model = pyscipopt.Model()
    model.hideOutput()
    begin = time.monotonic()
    model.readProblem(path)
    names = columns_of(path)
    model.setParam("limits/time", float(seconds))
    if threads > 1:
        model.setParam("parallel/minnthreads", threads)
        model.setParam("parallel/maxnthreads", threads)
    else:
        model.includeEventhdlr(Watch(), "watch", "tells of plans and bounds")
    report.start(time.monotonic() - begin)
    if threads > 1:
        model.solveConcurrent()
        # Without a library of threads inside, SCIP says so and does nothing.
        if model.getStage() in (pyscipopt.SCIP_STAGE.PROBLEM, pyscipopt.SCIP_STAGE.PRESOLVED):
            raise Unavailable("this SCIP solves on one thread only")
    else:
        model.optimize()
    status = model.getStatus()
    values = None
    if model.getNSols() > 0:
        best = model.getBestSol()
        found = {variable.name: best[variable] for variable in model.getVars()}
        values = [found[name] for name in names]
    report.point(model.getPrimalbound() if values else None, model.getDualbound())
    report.end({"timelimit": "limit"}.get(status, status), values)


def cbc_version():
    if shutil.which("cbc") is None:
        raise Unavailable("there is no command cbc")
    text = subprocess.run(
        ["cbc", "-exit"], capture_output=True, text=True, stdin=subprocess.DEVNULL).stdout
    return re.search(r"Version:\s*(\S+)", text).group(1)


NUMBER = r"(-?[0-9][0-9.]*(?:e[+-]?[0-9]+)?)"


def run_cbc(path, seconds, threads, report):
    names = columns_of(path)
    with tempfile.TemporaryDirectory() as folder:
        solution = os.path.join(folder, "solution")
        command = ["stdbuf", "-oL", "cbc", path, "-timemode", "elapsed", "-sec", str(seconds),
                   "-threads", str(threads if threads > 1 else 0), "-ratioGap", "0",
                   "-log", "1", "-solve", "-solution", solution, "-exit"]
        report.start(0)
        value = bound = None
        status = "failed"
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in process.stdout:
            if match := re.search(r"Integer solution of " + NUMBER, line):
                value = float(match.group(1))
            elif match := re.search(NUMBER + r" best solution, best possible " + NUMBER, line):
                if float(match.group(1)) < 1e40:
                    value = float(match.group(1))
                bound = float(match.group(2))
            elif match := re.search(
                    r"(?:Continuous objective value is|best possible:?|Lower bound:) *" + NUMBER,
                    line):
                bound = float(match.group(1))
            elif match := re.search(r"Objective value: *" + NUMBER, line):
                value = float(match.group(1))
            if "Optimal solution found" in line:
                status, bound = "optimal", None
            elif "Stopped on time" in line:
                status = "limit"
            elif "infeasible" in line and status == "failed" and "Problem" in line:
                status = "infeasible"
            report.point(value, bound)
        if process.wait() != 0:
            status = f"ended with code {process.returncode}"
        values = None
        if os.path.exists(solution):
            with open(solution, encoding="ascii") as file:
                heading = file.readline()
                found = {}
                for line in file:
                    words = line.replace("**", " ").split()
                    found[words[1]] = float(words[2])
            if "no integer solution" not in heading and "nfeasible" not in heading:
                values = [found.get(name, 0) for name in names]
                if status == "optimal":
                    value = float(heading.split()[-1])
                    report.point(value, value)
        report.end(status, values)


def cpsat_version():
    from ortools.sat.python import cp_model  # noqa: F401
    return importlib.metadata.version("ortools")


def run_cpsat(path, seconds, threads, report):
    from ortools.sat.python import cp_model
    begin = time.monotonic()
    program = Program(path)
    model = cp_model.CpModel()
    # Every column is a whole number in its own range, slacks and levels as well.
    columns = [
        model.new_int_var(lower, upper, "")
        for lower, upper in zip(program.lower, program.upper)]

    def sum_of(terms):
        return cp_model.LinearExpr.weighted_sum(
            [columns[column] for column, _ in terms], [factor for _, factor in terms])

    for row in program.rows.values():
        least, most = program.limits(row)
        least = cp_model.INT_MIN if least is None else least
        most = cp_model.INT_MAX if most is None else most
        model.add_linear_constraint(sum_of(row["terms"]), least, most)
    model.minimize(sum_of(sorted(program.objective.items())))

    class Watch(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self):
            report.point(self.objective_value, self.best_objective_bound)

    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = float(seconds)
    solver.parameters.num_workers = threads
    solver.best_bound_callback = lambda bound: report.point(None, bound)
    report.start(time.monotonic() - begin)
    status = solver.solve(model, Watch())
    values = None
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        values = [
            solver.value(column) for name, column in zip(program.columns, columns)
            if name != "objective_constant"]
        report.point(solver.objective_value, solver.best_objective_bound)
    # Without a plan the bound of the answer may be a mere 0; the callback has told what is known.
    ended = {cp_model.OPTIMAL: "optimal", cp_model.FEASIBLE: "limit", cp_model.UNKNOWN: "limit"}
    report.end(ended.get(status, solver.status_name(status).lower()), values)


SOLVERS = {
    "highs": (highs_version, run_highs),
    "scip": (scip_version, run_scip),
    "cbc": (cbc_version, run_cbc),
    "cpsat": (cpsat_version, run_cpsat),
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("solver", choices=SOLVERS)
    parser.add_argument("file", nargs="?")
    parser.add_argument("--version", action="store_true")
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--out")
    options = parser.parse_args()
    version, run = SOLVERS[options.solver]
    try:
        if options.version:
            print(version())
        else:
            run(options.file, options.seconds, options.threads, Report(options.out, options.file, options.seconds))
    except (ImportError, Unavailable) as problem:
        print(problem, file=sys.stderr)
        sys.exit(3)


if __name__ == "__main__":
    main()
