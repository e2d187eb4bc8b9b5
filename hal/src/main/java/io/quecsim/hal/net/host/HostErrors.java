package io.quecsim.hal.net.host;

import io.netty.channel.ConnectTimeoutException;
import io.quecsim.hal.net.Errno;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.nio.channels.ClosedChannelException;
import java.util.Locale;

/** The error number behind an exception of the host's sockets. The JDK keeps it in words only. */
final class HostErrors {
    private HostErrors() {}

    static int errno(Throwable cause) {
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof ConnectTimeoutException || words.contains("timed out")) {
            return Errno.ETIMEDOUT;
        }
        if (words.contains("network is unreachable")) {
            return Errno.ENETUNREACH;
        }
        if (cause instanceof NoRouteToHostException || words.contains("no route")) {
            return Errno.EHOSTUNREACH;
        }
        if (words.contains("permission denied")) {
            return Errno.EACCES;
        }
        if (cause instanceof BindException) {
            return words.contains("assign") ? Errno.EADDRNOTAVAIL : Errno.EADDRINUSE;
        }
        if (cause instanceof ConnectException || cause instanceof PortUnreachableException) {
            return Errno.ECONNREFUSED;
        }
        if (words.contains("reset") || words.contains("broken pipe") || cause instanceof ClosedChannelException) {
            return Errno.ECONNRESET;
        }
        if (words.contains("aborted")) {
            return Errno.ECONNABORTED;
        }
        return Errno.EIO;
    }
}
