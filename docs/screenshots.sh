#!/bin/sh
# Makes the pictures in docs/images: of the gather example, or of the recording given.
#   docs/screenshots.sh [FILE.qst]
# Needs Chromium: apt-get install chromium, or QUECSIM_CHROMIUM=/path/to/it.
set -eu
cd "$(dirname "$0")/.."

./mvnw -q -pl simulator -am test-compile dependency:build-classpath \
    -Dmdep.includeScope=test -Dmdep.outputFile=target/test.classpath
classes="simulator/target/test-classes:simulator/target/classes:$(cat simulator/target/test.classpath)"

recording=${1:-target/gather.qst}
if [ $# -eq 0 ]; then
    mkdir -p target
    ./quecsim run examples/gather.py --trace "$recording" -q
fi

shoot() {
    java -cp "$classes" io.quecsim.simulator.web.Screenshot "$recording" "$@"
}
shoot docs/images/gather.png "theme=dark"
shoot docs/images/gather-light.png "theme=light"
