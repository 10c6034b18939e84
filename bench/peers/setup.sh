#!/bin/sh
# Makes the virtual environment of the documented original stack and installs it from PyPI: about two minutes and 6 GB,
# most of it the CUDA libraries that the Linux wheel of torch can't be imported without, GPU or not.
#
# It lies in node_modules/.cache, which git, eslint, prettier and tsc all leave alone; `npm ci` removes it.
# TRACKRUIT_PEERS_VENV names another place, for this script and for compare.ts.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
venv=${TRACKRUIT_PEERS_VENV:-$here/../../node_modules/.cache/trackruit-peers}
"${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip install --requirement "$here/original-stack/requirements.txt"
"$venv/bin/python" -c 'import sentence_transformers, sklearn; print("ready:", sentence_transformers.__version__, sklearn.__version__)'
