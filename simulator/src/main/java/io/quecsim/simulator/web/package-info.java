/**
 * Serves the dashboard: the static pages of {@code webui} from the class path, and the trace of a run over a WebSocket. Start
 * at {@link io.quecsim.simulator.web.Dashboard}. Nothing here touches the simulation's thread.
 */
@NullMarked
package io.quecsim.simulator.web;

import org.jspecify.annotations.NullMarked;
