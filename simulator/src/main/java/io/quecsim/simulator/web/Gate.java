package io.quecsim.simulator.web;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.NetUtil;
import io.netty.util.ReferenceCountUtil;
import java.util.Locale;

/**
 * Lets only requests through that were meant for this server. A web page from elsewhere can make a browser connect here: by a
 * name it lets point to 127.0.0.1 (DNS rebinding), which shows in {@code Host}, or by a WebSocket to us, which shows in
 * {@code Origin}. So the host must be an IP address, {@code localhost}, or the name we were told to listen on, and the
 * origin, if there is one, our own page.
 */
@Sharable
final class Gate extends ChannelInboundHandlerAdapter {
    private final String ownName;

    Gate(String ownName) {
        this.ownName = ownName.toLowerCase(Locale.ROOT);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof FullHttpRequest request && !isOurs(request)) {
            ReferenceCountUtil.release(message);
            context.writeAndFlush(Answers.plain(
                            HttpResponseStatus.FORBIDDEN,
                            "This dashboard answers only its own pages on this machine.\n"))
                    .addListener(ChannelFutureListener.CLOSE);
            return;
        }
        context.fireChannelRead(message);
    }

    private boolean isOurs(FullHttpRequest request) {
        if (request.headers().getAll(HttpHeaderNames.HOST).size() != 1) {
            return false;
        }
        String authority = request.headers().get(HttpHeaderNames.HOST);
        String origin = request.headers().get(HttpHeaderNames.ORIGIN);
        return isOurHost(host(authority)) && (origin == null || origin.equalsIgnoreCase("http://" + authority));
    }

    private boolean isOurHost(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        boolean bracketed = name.startsWith("[") && name.endsWith("]");
        boolean address = bracketed
                ? NetUtil.isValidIpV6Address(name.substring(1, name.length() - 1))
                : NetUtil.isValidIpV4Address(name);
        return address || name.equals("localhost") || name.equals(ownName);
    }

    /** {@code name:port} or {@code [v6]:port} without the port, which may be forwarded and so is not compared. */
    private static String host(String authority) {
        int colon = authority.lastIndexOf(':');
        boolean port = colon >= 0 && colon > authority.lastIndexOf(']');
        return port ? authority.substring(0, colon) : authority;
    }
}
