package io.quecsim.core.port;

import io.quecsim.core.vm.Vm;

/**
 * A stream that can tell whether it would block: UARTs, sockets, event flags. The event loop and {@code select} use it. A
 * guest stream does the same through {@code ioctl(MP_STREAM_POLL)}.
 */
public interface Pollable {
    int READ = 0x0001;
    int WRITE = 0x0004;
    int ERROR = 0x0008;
    int HANGUP = 0x0010;

    /** Which of {@code flags} are ready now; ERROR and HANGUP are reported unasked. */
    int poll(Vm vm, int flags);

    /** {@code changed} is run, on the domain's thread, whenever the answer of {@link #poll} may have changed. */
    void onChange(Runnable changed);

    void removeOnChange(Runnable changed);
}
