#!/usr/bin/env bash
# Once: the framework of the original service, at the versions it names. Removed again by the root's `npm ci`.
set -euo pipefail
cd "$(dirname "$0")/../../../.."
python3 -m venv node_modules/.cache/trackruit-service
node_modules/.cache/trackruit-service/bin/pip install --quiet --disable-pip-version-check 'fastapi==0.104.1' 'uvicorn[standard]==0.24.0'
