/**
 * Keeping and reading traces. {@code TraceEncoder} turns the events of {@link io.quecsim.core.trace.Trace} into the byte
 * stream that {@code webui/src/wire/README.md} describes; {@code TraceRecorder} puts it into a {@code .qst} file,
 * {@code LiveTrace} keeps it in memory for the dashboard; {@code TraceDecoder}, {@code QstReader} and {@code QstDump} read
 * it again.
 */
@NullMarked
package io.quecsim.simulator.trace;

import org.jspecify.annotations.NullMarked;
