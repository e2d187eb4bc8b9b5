package io.quecsim.simulator.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http.websocketx.BinaryWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler.HandshakeComplete;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import io.quecsim.simulator.trace.TraceSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One viewer of a trace: after the WebSocket handshake it gets the stream from its start, then what is added, 30 times a
 * second. Only what the connection takes is read from the trace, so a slow viewer costs a bounded queue; one so slow that
 * the trace has given up what it would need next is sent away and may come again.
 */
final class LiveStream extends ChannelInboundHandlerAdapter {
    /** Tells a viewer's channel that the server closes. */
    enum Farewell {
        NOW
    }

    private static final int MESSAGE_BYTES = 256 * 1024;
    private static final long PERIOD_MILLIS = 33;
    private static final int COMPLETE = 1000;
    private static final int GOING_AWAY = 1001;
    private static final int TOO_SLOW = 4408;

    private final TraceSource source;
    private TraceSource.@Nullable Cursor cursor;
    private @Nullable ScheduledFuture<?> timer;
    private boolean leaving;

    LiveStream(TraceSource source) {
        this.source = source;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
        if (event instanceof HandshakeComplete) {
            cursor = source.open();
            timer = context.executor()
                    .scheduleWithFixedDelay(() -> pump(context), 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        } else if (event == Farewell.NOW) {
            leaving = true;
            if (cursor == null) {
                context.close();
            } else {
                pump(context);
            }
        }
        context.fireUserEventTriggered(event);
    }

    /** Viewers have nothing to say yet; whatever they send is dropped. */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof WebSocketFrame) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        pump(context);
        context.fireChannelWritabilityChanged();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stop();
        context.fireChannelInactive();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        stop();
        context.close();
        // A connection that breaks or a client that speaks no WebSocket is no event worth a line.
        if (!(cause instanceof IOException || cause instanceof DecoderException)) {
            context.fireExceptionCaught(cause);
        }
    }

    private void pump(ChannelHandlerContext context) {
        TraceSource.Cursor from = cursor;
        if (from == null) {
            return;
        }
        try {
            boolean more = true;
            // A write can fill or drain the queue and so come back here, or end it all: cursor says.
            while (more && cursor == from && context.channel().isWritable()) {
                byte[] piece = from.next(MESSAGE_BYTES);
                more = piece.length > 0;
                if (more) {
                    context.writeAndFlush(new BinaryWebSocketFrame(Unpooled.wrappedBuffer(piece)));
                }
            }
            if (more || cursor != from) {
                return;
            }
            if (from.ended()) {
                leave(context, COMPLETE, "the recording is complete");
            } else if (leaving) {
                leave(context, GOING_AWAY, "the simulator ends");
            }
        } catch (TraceSource.FellBehind e) {
            leave(context, TOO_SLOW, "too slow for this run");
        } catch (IOException e) {
            exceptionCaught(context, e);
        }
    }

    private void leave(ChannelHandlerContext context, int code, String reason) {
        stop();
        context.writeAndFlush(new CloseWebSocketFrame(code, reason)).addListener(ChannelFutureListener.CLOSE);
    }

    private void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
        try {
            if (cursor != null) {
                cursor.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cursor = null;
        }
    }
}
