package io.quecsim.hal.net.host;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.net.NetLimits;
import io.quecsim.hal.net.NetStack;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads behind all devices of a process that use the host's network: two event loops, and a few that wait for name
 * servers. Daemons, made when first needed.
 */
public final class HostNetwork implements AutoCloseable {
    private static final int LOOPS = 2;
    private static final int RESOLVERS = 4;

    private @Nullable EventLoopGroup loops;
    private @Nullable ThreadPoolExecutor resolvers;

    /** A stack on the host's network for one device. */
    public NetStack stack(TimeDomain domain, Trace trace, NetLimits limits, HostPolicy policy) {
        return NetStack.outside(domain, trace, limits, events -> new HostLink(this, policy, limits, events));
    }

    synchronized EventLoopGroup loops() {
        if (loops == null) {
            loops = new MultiThreadIoEventLoopGroup(
                    LOOPS, new DefaultThreadFactory("quecsim-net", true), NioIoHandler.newFactory());
        }
        return loops;
    }

    synchronized Executor resolvers() {
        if (resolvers == null) {
            resolvers = new ThreadPoolExecutor(
                    RESOLVERS,
                    RESOLVERS,
                    10,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    new DefaultThreadFactory("quecsim-dns", true));
            resolvers.allowCoreThreadTimeOut(true);
        }
        return resolvers;
    }

    /** Ends the threads; the stacks must have been closed before. */
    @Override
    public synchronized void close() {
        if (loops != null) {
            loops.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            loops = null;
        }
        if (resolvers != null) {
            resolvers.shutdownNow();
            resolvers = null;
        }
    }
}
