#!/usr/bin/env bash
# Once, about 10 seconds: the program that makes requests up from the OpenAPI document. Removed again by the root's `npm ci`.
set -euo pipefail
cd "$(dirname "$0")/../../../.."
python3 -m venv node_modules/.cache/schemathesis
node_modules/.cache/schemathesis/bin/pip install --quiet --disable-pip-version-check schemathesis==4.32.5
