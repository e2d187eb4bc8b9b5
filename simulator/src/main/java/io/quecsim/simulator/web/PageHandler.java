package io.quecsim.simulator.web;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import java.util.Optional;

/** Answers GET and HEAD with the dashboard's files. */
final class PageHandler extends SimpleChannelInboundHandler<FullHttpRequest> {
    private final Pages pages;

    PageHandler(Pages pages) {
        this.pages = pages;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        FullHttpResponse response = answer(request);
        boolean keep = HttpUtil.isKeepAlive(request);
        HttpUtil.setKeepAlive(response, keep);
        if (request.method().equals(HttpMethod.HEAD)) {
            response = response.replace(Unpooled.EMPTY_BUFFER);
        }
        var written = context.writeAndFlush(response);
        if (!keep) {
            written.addListener(ChannelFutureListener.CLOSE);
        }
    }

    private FullHttpResponse answer(FullHttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return Answers.plain(HttpResponseStatus.BAD_REQUEST, "This is not HTTP.\n");
        }
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            FullHttpResponse no = Answers.plain(HttpResponseStatus.METHOD_NOT_ALLOWED, "Only GET and HEAD.\n");
            no.headers().set(HttpHeaderNames.ALLOW, "GET, HEAD");
            return no;
        }
        Optional<Pages.Page> page = pages.page(path(request.uri()));
        if (page.isEmpty()) {
            return Answers.plain(HttpResponseStatus.NOT_FOUND, "There is no such page.\n");
        }
        String tag = page.get().tag();
        boolean known = tag.equals(request.headers().get(HttpHeaderNames.IF_NONE_MATCH));
        ByteBuf body = known
                ? Unpooled.EMPTY_BUFFER
                : Unpooled.wrappedBuffer(page.get().content());
        FullHttpResponse response = Answers.of(
                known ? HttpResponseStatus.NOT_MODIFIED : HttpResponseStatus.OK,
                page.get().type(),
                body);
        response.headers().set(HttpHeaderNames.ETAG, tag).set("Content-Security-Policy", pages.policy());
        return response;
    }

    /** The path without the query. */
    private static String path(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }
}
