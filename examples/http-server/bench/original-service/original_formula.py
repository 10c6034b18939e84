"""POST /ml/match as the original service runs it: FastAPI, pydantic, a key, a limit, and the formula behind the score.

The formula is bench/peers/original-stack/original_formula.py. What the original does besides (it validates every character twice, logs, and
builds two sentences) is left out, which favours it. Requests are counted and none
is refused, or the figure would be the limit.
With ENGINE=stack the score comes from what the original documents instead: TF-IDF and all-MiniLM-L6-v2, on one thread.
"""

from __future__ import annotations

import os
import sys
import time
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[4] / "bench/peers/original-stack"))

import uvicorn
from fastapi import Depends, FastAPI, HTTPException, Request
from fastapi.security import APIKeyHeader
from original_formula import read, score
from pydantic import BaseModel, Field

API_KEY = os.environ["API_KEY"]
stack = None
if os.environ.get("ENGINE") == "stack":
    from documented_stack import DocumentedStack

    stack = DocumentedStack(1)
    stack.read_jobs(["A vocabulary has to be fitted on something; the samples of the measurement are not in it."])

app = FastAPI()
header = APIKeyHeader(name="X-API-Key", auto_error=False)
asked: dict[str, list[float]] = defaultdict(list)


class MatchRequest(BaseModel):
    resume_text: str = Field(..., min_length=10, max_length=10000)
    job_description: str = Field(..., min_length=10, max_length=10000)
    use_cache: bool = Field(True)


class MatchResponse(BaseModel):
    match_score: float
    skill_match: float
    top_skills_matched: list[str]
    missing_skills: list[str]
    model_version: str


def both(body: MatchRequest, resume, job) -> float:
    return score(resume, job) if stack is None else stack.cold_pair(body.resume_text, body.job_description)[0]


def verify_key(key: str | None = Depends(header)) -> str:
    if key != API_KEY:
        raise HTTPException(status_code=401, detail="Invalid API key")
    return key


@app.post("/ml/match", response_model=MatchResponse)
async def match(body: MatchRequest, request: Request, _: str = Depends(verify_key)) -> MatchResponse:
    # Kept to the last hundred: the original goes through the whole minute on every request.
    times = asked[request.client.host]
    times.append(time.time())
    del times[:-100]
    resume, job = read(body.resume_text), read(body.job_description)
    known = set(resume.skills)
    shared = [skill for skill in job.skills if skill in known]
    return MatchResponse(
        match_score=round(both(body, resume, job), 4),
        skill_match=round(len(shared) / max(1, len(job.skills)), 4),
        top_skills_matched=shared[:10],
        missing_skills=[skill for skill in job.skills if skill not in known],
        model_version="match-v1",
    )


if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ["PORT"]), log_level="warning")
