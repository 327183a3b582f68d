#!/usr/bin/env bash
# Runs the suite on the Orleans host: every web process of a test is the client of three silos, all real processes, on PostgreSQL.
# Not a part of all.sh, which needs no Orleans package. An argument is a further filter: bash tests/orleans.sh 'FullyQualifiedName~SiloFault'
set -euo pipefail
cd "$(dirname "$0")/.."

# What is about the embedded database is the local host's.
filter='FullyQualifiedName!~Sqlite&FullyQualifiedName!~SurroundingsTests'
[ $# -eq 0 ] || filter="($filter)&($1)"

dotnet build -c Release -p:MonitorHost=Orleans
dotnet test tests -c Release --no-build -p:MonitorHost=Orleans --filter "$filter"
