"""Answers one JSON line on standard output for each JSON line on standard input. Times are taken in here, so that the
pipe and the JSON cost nobody anything.

    {"do": "describe"}                                     {"absent": {system: why}, "readySeconds": {...}, "versions": {...}}
    {"do": "read-jobs", "system": id, "jobs": [text]}      {"seconds": 1.2}
    {"do": "cold", "system": id, "pairs": [[resume, job]]} {"scores": [...], "nanoseconds": [...]}
    {"do": "rank", "system": id, "resume": text}           {"scores": [...], "nanoseconds": 5, "parts": {name: [...]}}
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import sys
from time import perf_counter

THREADS = int(os.environ.get("TRACKRUIT_PEER_THREADS", "1"))

# Libraries print to standard output as they like; only answers may arrive there.
answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)


def load() -> tuple[dict[str, object], dict[str, str], dict[str, float]]:
    """Systems by id, why others are absent, and the seconds from nothing imported to the first score."""
    from original_formula import OriginalFormula

    systems: dict[str, object] = {"formula": OriginalFormula()}
    absent: dict[str, str] = {}
    ready: dict[str, float] = {}
    start = perf_counter()
    try:
        from documented_stack import DocumentedStack

        stack = DocumentedStack(THREADS)
    except (ImportError, OSError, ValueError) as error:  # torch raises the last two where its native libraries are missing
        absent["stack"] = f"{type(error).__name__}: {error}".splitlines()[0]
    else:
        stack.read_jobs(["warehouse clerk", "registered nurse"])
        stack.cold_pair("nurse", "registered nurse")
        ready["stack"] = perf_counter() - start
        systems["stack"] = stack
    return systems, absent, ready


def versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for package in ("scikit-learn", "sentence-transformers", "torch"):
        try:
            found[package] = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            pass
    return found


def main() -> None:
    systems, absent, ready = load()
    for line in sys.stdin:
        request = json.loads(line)
        kind = request["do"]
        if kind == "describe":
            answer = {"absent": absent, "readySeconds": ready, "versions": versions()}
        elif kind == "read-jobs":
            start = perf_counter()
            systems[request["system"]].read_jobs(request["jobs"])
            answer = {"seconds": perf_counter() - start}
        elif kind == "cold":
            measured = [systems[request["system"]].cold_pair(resume, job) for resume, job in request["pairs"]]
            answer = {"scores": [one for one, _ in measured], "nanoseconds": [time for _, time in measured]}
        elif kind == "rank":
            scores, nanoseconds, parts = systems[request["system"]].rank(request["resume"])
            answer = {"scores": scores, "nanoseconds": nanoseconds, "parts": parts}
        else:
            raise ValueError(f"unknown request {kind!r}")
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


main()
