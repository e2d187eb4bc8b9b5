/**
 * The device's REPL, to the byte: {@link io.quecsim.simulator.repl.FriendlyRepl} with its
 * {@link io.quecsim.simulator.repl.LineEditor}, {@link io.quecsim.simulator.repl.RawRepl} with
 * {@link io.quecsim.simulator.repl.RawPaste} are state machines that take bytes, give bytes and ask for texts to be run;
 * {@link io.quecsim.simulator.repl.ReplFrame} is the one place that knows a language machine, and
 * {@link io.quecsim.simulator.repl.ReplPort} the console between the two. Begin with {@link io.quecsim.simulator.repl.Repl}.
 */
@NullMarked
package io.quecsim.simulator.repl;

import org.jspecify.annotations.NullMarked;
