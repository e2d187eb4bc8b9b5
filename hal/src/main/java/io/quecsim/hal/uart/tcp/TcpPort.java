package io.quecsim.hal.uart.tcp;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.ReferenceCountUtil;
import io.quecsim.hal.ByteQueue;
import io.quecsim.hal.HalException;
import io.quecsim.hal.uart.HostPort;
import io.quecsim.hal.uart.ReadGate;
import io.quecsim.hal.uart.UartSettings;
import io.quecsim.hal.uart.WriteQueue;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A UART on a TCP connection: a server on this machine's loopback address that takes one client at a time, or a client of
 * someone else's server. While nobody is connected, what the UART sends is gone, as on a line nobody listens to. Everything
 * but the verbs of {@link HostPort} happens on the event loop.
 */
public final class TcpPort implements HostPort {
    private static final int WRITE_BYTES = 8192;
    private static final int CONNECT_MILLIS = 5000;
    private static final long DRAIN_STALL_MILLIS = 300;
    private static final long END_MILLIS = 2000;
    /** How long a client that left may take to be noticed when the next one is there. */
    private static final long LEAVING_MILLIS = 20;

    private final TcpLoop loop;
    private final EventLoopGroup group;
    private final boolean telnet;
    private final WriteQueue output = new WriteQueue();
    /** Bytes the client sent that the gate did not let through yet. */
    private final ByteQueue held = new ByteQueue(Integer.MAX_VALUE);

    private volatile @Nullable Channel listening;
    private @Nullable Client client;
    private @Nullable HostPeer peer;
    private @Nullable ReadGate gate;
    private UartSettings settings = UartSettings.DEFAULT;
    private boolean ready;
    private String address = "";
    private volatile boolean closed;
    private volatile @Nullable Channel last;

    private TcpPort(TcpLoop loop, boolean telnet) {
        this.loop = loop;
        this.group = loop.take();
        this.telnet = telnet;
    }

    /**
     * Listens on the loopback address.
     *
     * @param port 0 for any free one
     * @param telnet whether clients speak RFC 2217 instead of plain bytes
     * @throws HalException when the port is taken
     */
    public static TcpPort listen(TcpLoop loop, int port, boolean telnet) {
        TcpPort made = new TcpPort(loop, telnet);
        InetSocketAddress local = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        var bound = new ServerBootstrap()
                .group(made.group)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.AUTO_READ, false)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childHandler(made.clients())
                .bind(local)
                .awaitUninterruptibly();
        if (!bound.isSuccess()) {
            loop.giveBack();
            throw new HalException(
                    "cannot listen on a TCP port for a UART",
                    "127.0.0.1:" + port + ", " + bound.cause().getMessage(),
                    "end the program that listens there, or choose another port; 0 takes a free one",
                    bound.cause());
        }
        made.listening = bound.channel();
        int taken = ((InetSocketAddress) bound.channel().localAddress()).getPort();
        made.address = (telnet ? "rfc2217://127.0.0.1:" : "socket://127.0.0.1:") + taken;
        return made;
    }

    /**
     * Connects to a server.
     *
     * @throws HalException when nobody answers there
     */
    public static TcpPort connect(TcpLoop loop, String host, int port) {
        TcpPort made = new TcpPort(loop, false);
        var connected = new Bootstrap()
                .group(made.group)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.AUTO_READ, false)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .handler(made.clients())
                .connect(host, port)
                .awaitUninterruptibly();
        if (!connected.isSuccess()) {
            loop.giveBack();
            throw new HalException(
                    "cannot connect a UART",
                    host + ":" + port + ", " + connected.cause().getMessage(),
                    "is the server running?",
                    connected.cause());
        }
        made.address = "connected to " + host + ":" + port;
        return made;
    }

    private ChannelInitializer<Channel> clients() {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new Client(channel));
            }
        };
    }

    /** One connection. */
    private final class Client extends ChannelInboundHandlerAdapter implements Dialect.Seat {
        private final Channel channel;
        private String name = "";
        private final Dialect dialect;
        private boolean seated;
        private boolean finished;
        private boolean holds;

        Client(Channel channel) {
            this.channel = channel;
            this.dialect = telnet ? new Rfc2217(this, settings) : Dialect.PLAIN;
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            InetSocketAddress remote = (InetSocketAddress) channel.remoteAddress();
            name = remote.getAddress().getHostAddress() + ":" + remote.getPort();
            if (!isTaken()) {
                sit();
            } else {
                // Perhaps it has gone, and that has not been read yet.
                client.channel.read();
                context.executor().schedule(this::sitOrLeave, LEAVING_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private void sitOrLeave() {
            Client sitting = client;
            if (sitting == null || sitting.finished) {
                sit();
            } else {
                refuse(sitting);
            }
        }

        private void sit() {
            if (client != null) {
                client.channel.close(); // It has sent its last and lost its seat.
            }
            seated = true;
            client = this;
            dialect.requestToSend(ready);
            dialect.begin();
            if (listening != null) {
                tell("a client at " + name + " is connected");
            }
            readOn();
        }

        private void refuse(Client sitting) {
            String text = "quecsim: this UART is in use by " + sitting.name + ", and takes one client at a time\r\n";
            tell("a second client at " + name + " was sent away: " + sitting.name + " is connected");
            channel.writeAndFlush(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII))
                    .addListener(ChannelFutureListener.CLOSE);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            try {
                ByteBuf buffer = (ByteBuf) message;
                byte[] raw = new byte[buffer.readableBytes()];
                buffer.readBytes(raw);
                byte[] data = dialect.decode(raw);
                held.put(data, 0, data.length);
            } finally {
                ReferenceCountUtil.release(message);
            }
        }

        @Override
        public void channelReadComplete(ChannelHandlerContext context) {
            readOn();
        }

        @Override
        public void channelWritabilityChanged(ChannelHandlerContext context) {
            flush();
        }

        @Override
        public void channelInactive(ChannelHandlerContext context) {
            leave("left");
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            leave("is lost: " + cause.getMessage());
            channel.close();
        }

        /** A client that has closed its way here, {@code socat} at the end of its input for instance, still gets answers. */
        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) {
            if (event instanceof ChannelInputShutdownEvent) {
                finish("left");
            }
        }

        private void leave(String how) {
            finish(how);
            if (client == this) {
                client = null;
                flush();
            }
        }

        /** Nothing more comes from it. */
        private void finish(String how) {
            if (!seated || finished) {
                return;
            }
            finished = true;
            HostPeer to = peer;
            if (to == null || closed) {
                return;
            }
            if (dialect.far() != null) {
                to.far(null);
            }
            to.clearToSend(true);
            if (listening == null) {
                to.gone("the server at " + name + " " + how);
            } else {
                to.note("the client at " + name + " " + how);
            }
        }

        @Override
        public void reply(byte[] raw) {
            channel.writeAndFlush(Unpooled.wrappedBuffer(raw));
        }

        @Override
        public void far(UartSettings wanted) {
            HostPeer to = peer;
            if (to != null) {
                deliver();
                to.far(wanted);
            }
        }

        @Override
        public void clearToSend(boolean clear) {
            HostPeer to = peer;
            if (to != null) {
                to.clearToSend(clear);
            }
        }

        @Override
        public void purge() {
            output.clear();
        }

        @Override
        public void hold(boolean nowHolds) {
            holds = nowHolds;
            flush();
        }

        private boolean canWrite() {
            return channel.isWritable() && !holds;
        }
    }

    private boolean isTaken() {
        return client != null && !client.finished;
    }

    private void tell(String text) {
        HostPeer to = peer;
        if (to != null) {
            to.note(text);
        }
    }

    /** Hands on what the gate lets through, and reads more once nothing is held. */
    private void readOn() {
        deliver();
        if (held.isEmpty() && isTaken()) {
            client.channel.read();
        }
    }

    private void deliver() {
        ReadGate through = gate;
        HostPeer to = peer;
        if (through == null || to == null) {
            return;
        }
        // Again until one of them is nothing: the gate tells only when it opens, not when it opens wider meanwhile.
        for (int some = allowed(through); some > 0; some = allowed(through)) {
            through.taken(some);
            to.bytes(held.take(some));
        }
    }

    private int allowed(ReadGate through) {
        return Math.min(held.size(), through.allowedBytes());
    }

    private void flush() {
        Client to = client;
        if (to == null) {
            output.clear();
            return;
        }
        boolean wrote = false;
        while (to.canWrite() && !output.isEmpty()) {
            byte[] data = output.first(WRITE_BYTES);
            output.written(data.length);
            to.channel.write(Unpooled.wrappedBuffer(to.dialect.encode(data)));
            wrote = true;
        }
        if (wrote) {
            UartSettings far = to.dialect.far();
            if (far != null && !far.understands(settings)) {
                to.dialect.misread();
            }
            to.channel.flush();
        }
    }

    @Override
    public void start(HostPeer newPeer, ReadGate newGate) {
        newGate.onOpened(() -> group.execute(this::readOn));
        group.execute(() -> {
            peer = newPeer;
            gate = newGate;
            if (isTaken() && listening != null) {
                tell("a client at " + client.name + " is connected");
            }
            readOn();
        });
    }

    @Override
    public void settings(UartSettings newSettings) {
        group.execute(() -> {
            settings = newSettings;
            if (client != null) {
                client.dialect.settings(newSettings);
            }
        });
    }

    @Override
    public void requestToSend(boolean nowReady) {
        group.execute(() -> {
            ready = nowReady;
            if (client != null) {
                client.dialect.requestToSend(nowReady);
            }
        });
    }

    @Override
    public void send(byte[] data) {
        if (output.add(data)) {
            group.execute(this::flush);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        output.drain(DRAIN_STALL_MILLIS);
        group.submit(this::end).awaitUninterruptibly(END_MILLIS);
        Channel leaving = last;
        if (leaving != null) {
            leaving.closeFuture().awaitUninterruptibly(DRAIN_STALL_MILLIS);
            leaving.close();
        }
        loop.giveBack();
    }

    /** What Netty still holds goes out before the connection ends. */
    private void end() {
        if (listening != null) {
            listening.close();
        }
        if (client != null) {
            last = client.channel;
            client.channel.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
        }
    }

    @Override
    public String address() {
        return address;
    }
}
