package io.quecsim.hal.uart.tcp;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one daemon thread behind all TCP ports of a process; begins with the first port and ends with the last. */
public final class TcpLoop {
    private @Nullable EventLoopGroup group;
    private int users;

    synchronized EventLoopGroup take() {
        EventLoopGroup taken = group;
        if (taken == null) {
            taken = new MultiThreadIoEventLoopGroup(
                    1, new DefaultThreadFactory("quecsim-uart-tcp", true), NioIoHandler.newFactory());
            group = taken;
        }
        users++;
        return taken;
    }

    synchronized void giveBack() {
        users--;
        if (users == 0 && group != null) {
            group.shutdownGracefully(0, 1, TimeUnit.SECONDS);
            group = null;
        }
    }
}
