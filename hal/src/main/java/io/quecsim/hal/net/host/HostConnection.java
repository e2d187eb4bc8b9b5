package io.quecsim.hal.net.host;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.util.ReferenceCountUtil;
import io.quecsim.hal.net.Endpoint;
import io.quecsim.hal.net.NetEvents;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeUnit;

/**
 * One TCP connection of the host. Everything but {@link #channel} and the {@code …Later} methods happens on its event
 * loop. It reads ahead of the script by a window and then leaves the bytes, and with them the peer, waiting.
 */
final class HostConnection extends ChannelInboundHandlerAdapter {
    /** How long a closed connection may take to get rid of what was written before. */
    private static final long LINGER_SECONDS = 5;

    private final NetEvents events;
    private final int windowBytes;
    private final Channel channel;
    private int id;
    private int undeliveredBytes;
    private int pendingWrites;
    private boolean ended;
    private boolean shutWhenSent;
    private boolean closeWhenSent;
    /** The stack has heard the last of this connection, or wants to hear no more. */
    private boolean over;

    HostConnection(Channel channel, NetEvents events, int windowBytes) {
        this.channel = channel;
        this.events = events;
        this.windowBytes = windowBytes;
        channel.pipeline().addLast(this);
    }

    Channel channel() {
        return channel;
    }

    /** Connects as {@code newId}; called before anything else, on the domain's thread. */
    void connect(int newId, Endpoint remote, EventLoopGroup loops) {
        id = newId;
        loops.register(channel).addListener(registered -> {
            if (!registered.isSuccess()) {
                fail(registered.cause());
                return;
            }
            channel.connect(new InetSocketAddress(remote.address(), remote.port()))
                    .addListener(done -> {
                        if (!done.isSuccess()) {
                            fail(done.cause());
                            channel.close();
                        } else if (!over) {
                            events.connected(id, Endpoint.of((InetSocketAddress) channel.localAddress()));
                            channel.config().setAutoRead(true);
                        }
                    });
        });
    }

    /** The stack knows the connection as {@code newId}: its bytes may flow. */
    void startLater(int newId) {
        channel.eventLoop().execute(() -> {
            id = newId;
            channel.config().setAutoRead(true);
        });
    }

    void sendLater(byte[] data) {
        channel.eventLoop().execute(() -> {
            pendingWrites++;
            channel.writeAndFlush(Unpooled.wrappedBuffer(data)).addListener(done -> {
                pendingWrites--;
                if (!done.isSuccess()) {
                    fail(done.cause());
                } else if (!over) {
                    events.sent(id, data.length);
                }
                finishWhenSent();
            });
        });
    }

    void consumedLater(int bytes) {
        channel.eventLoop().execute(() -> {
            undeliveredBytes -= bytes;
            if (undeliveredBytes < windowBytes && !over) {
                channel.config().setAutoRead(true);
            }
        });
    }

    void shutdownOutputLater() {
        channel.eventLoop().execute(() -> {
            shutWhenSent = true;
            finishWhenSent();
        });
    }

    void closeLater() {
        channel.eventLoop().execute(() -> {
            over = true;
            closeWhenSent = true;
            finishWhenSent();
            channel.eventLoop().schedule(() -> channel.close(), LINGER_SECONDS, TimeUnit.SECONDS);
        });
    }

    private void finishWhenSent() {
        if (pendingWrites > 0) {
            return;
        }
        if (closeWhenSent) {
            channel.close();
        } else if (shutWhenSent) {
            shutWhenSent = false;
            ((DuplexChannel) channel).shutdownOutput();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        try {
            ByteBuf buffer = (ByteBuf) message;
            byte[] data = new byte[buffer.readableBytes()];
            buffer.readBytes(data);
            if (over || data.length == 0) {
                return;
            }
            undeliveredBytes += data.length;
            if (undeliveredBytes >= windowBytes) {
                channel.config().setAutoRead(false);
            }
            events.bytes(id, data);
        } finally {
            ReferenceCountUtil.release(message);
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof ChannelInputShutdownEvent && !ended && !over) {
            ended = true;
            events.ended(id);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        fail(cause);
        channel.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        // Behind the peer's end a close is orderly; before it, and not asked for by the stack, it is a loss.
        if (!ended) {
            fail(new ClosedChannelException());
        }
        over = true;
    }

    private void fail(Throwable cause) {
        if (!over) {
            over = true;
            events.failed(id, HostErrors.errno(cause));
        }
    }
}
