package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.Event;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.audio.AudioPlayer;
import io.quecsim.hal.audio.Sound;
import io.quecsim.hal.audio.SoundLength;
import io.quecsim.profiles.DeviceProfile;
import java.nio.charset.StandardCharsets;

/** The type {@code audio.Audio}. Arguments, results and texts: firmware source 2021, audio_audio.c. */
@PyTypeDef(value = "Audio", module = "audio", perDevice = true)
public final class AudioType {
    /** Numbers of formats, as {@code playStream} takes them. Source: API stubs of 2025; 1 is assumed. */
    @PyConst
    static final int PCM = 1;

    private static final int STARTED = 0;
    private static final int OVER = 7;
    private static final int FAILED = -1;
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** A tone without an end: longer than any run. */
    private static final long ENDLESS_NANOS = 10L * 366 * 24 * 3600 * 1_000_000_000L;

    private static final int STREAM_HERTZ = 8000;

    final PyType type;
    private final AudioPlayer player;
    private final AudioChannels channels;
    private final FileSystem files;
    private final boolean toneBlocks;
    private final ScriptCallback callback;

    public AudioType(Vm vm, AudioPlayer player, DeviceProfile.Audio profile) {
        this.player = player;
        this.channels = new AudioChannels(profile.channels());
        this.files = vm.files;
        this.toneBlocks = profile.toneBlocks();
        this.callback = new ScriptCallback(vm);
        this.type = NativeType.ofDevice(vm, "Audio", () -> new AudioTypeBinding(this));
        player.listen(this::changed);
    }

    private void changed(Sound sound, AudioPlayer.Stage stage) {
        if (sound.kind() == Sound.Kind.FILE || sound.kind() == Sound.Kind.STREAM) {
            int event = stage == AudioPlayer.Stage.STARTED ? STARTED : OVER;
            callback.call(() -> event);
        }
    }

    /** Whether the script will hear of what plays. */
    public boolean mayCallBack() {
        return callback.isSet() && player.isPlaying();
    }

    /** {@code audio.Audio(device)}: the output 0 earpiece, 1 headphone or 2 speaker, as far as the module has it. */
    @PyNew
    Object make(Vm vm, PyType cls, int device) {
        channels.check(vm, device);
        player.channel(device);
        return new PyAudio(vm, type, device);
    }

    /**
     * {@code audio.play(priority, breakin, file)}: 0 it plays, 1 it waits, -1 no such file or no sound, -2 ten of this priority
     * wait already. {@code file} is {@code 'U:/music.mp3'} for {@code /usr/music.mp3}.
     */
    @PyMethod
    int play(Vm vm, PyAudio self, @Kw int priority, @Kw int breakin, @Kw Object data) {
        if (!(data instanceof PyStr path)) {
            throw PyErrors.valueError(vm, "invalid data");
        }
        String guest = guestPath(path.value);
        if (priority < 0
                || priority >= AudioPlayer.PRIORITIES
                || guest.isEmpty()
                || files.stat(guest) != FileSystem.Kind.FILE) {
            return FAILED;
        }
        byte[] file = files.read(guest);
        long nanos = SoundLength.of(file);
        return nanos == SoundLength.UNKNOWN
                ? FAILED
                : player.play(new Sound(Sound.Kind.FILE, path.value, file, nanos), priority, breakin == 1).code;
    }

    /** The user's volume is {@code U:} to the audio library; empty for what is not on it. */
    private static String guestPath(String path) {
        return path.startsWith("U:/") ? "/usr/" + path.substring(3) : "";
    }

    /** {@code audio.stop()}: ends what plays; what waits goes on. 0. */
    @PyMethod
    int stop(PyAudio self) {
        player.stop();
        return 0;
    }

    /** {@code audio.stopAll()}: ends what plays and forgets what waits. 0. */
    @PyMethod
    int stopAll(PyAudio self) {
        player.stopAll();
        return 0;
    }

    /** {@code audio.setCallback(fun)}: {@code fun(0)} when a file begins, {@code fun(7)} when it is over. 0. */
    @PyMethod
    int setCallback(PyAudio self, Object fun) {
        callback.set(fun);
        return 0;
    }

    /** {@code audio.getState()}: 0, the library is ready. */
    @PyMethod
    int getState(PyAudio self) {
        return 0;
    }

    /** {@code audio.getVolume()}: 0 to 11. */
    @PyMethod
    int getVolume(PyAudio self) {
        return player.volume();
    }

    /** {@code audio.setVolume(vol)}: 0 to 11; 0. */
    @PyMethod
    int setVolume(Vm vm, PyAudio self, int vol) {
        if (vol < 0 || vol > 11) {
            throw PyErrors.valueError(vm, "invalid value,TTS volume should be array between [0,11]");
        }
        player.volume(vol);
        return 0;
    }

    /**
     * {@code audio.playStream(format, buf)}: plays what is in memory, at once; 0, or -1 when it is no sound. Formats: 1 samples of
     * 16 bits at 8000 Hz, 2 WAV, 3 MP3, 4 AMR.
     */
    @PyMethod
    int playStream(Vm vm, PyAudio self, @Kw int format, @Kw("audiobuf") byte[] data) {
        if (data.length == 0) {
            throw PyErrors.valueError(vm, "invalid audio_buff data");
        }
        long nanos = format == PCM ? SoundLength.ofSamples(data.length, STREAM_HERTZ) : SoundLength.of(data);
        if (nanos == SoundLength.UNKNOWN) {
            return FAILED;
        }
        player.playNow(new Sound(Sound.Kind.STREAM, "", data.clone(), nanos));
        return 0;
    }

    /** {@code audio.stopPlayStream()}: 0. */
    @PyMethod
    int stopPlayStream(PyAudio self) {
        player.stop();
        return 0;
    }

    /**
     * {@code audio.aud_tone_play(tone, time)}: a key's tone, 0 to 15, or the dial tone, 16, for so many milliseconds; 0 for no end.
     * 0; on Unisoc modules when it is over. Source: API stubs of 2025.
     */
    @PyMethod
    Object aud_tone_play(Vm vm, PyAudio self, @Kw int tone, @Kw @Default("500") int time) {
        if (tone < 0 || tone > 16 || time < 0) {
            return FAILED;
        }
        byte[] name = ("tone " + tone).getBytes(StandardCharsets.US_ASCII);
        long nanos = time == 0 ? ENDLESS_NANOS : time * NANOS_PER_MILLI;
        player.playNow(new Sound(Sound.Kind.TONE, "", name, nanos));
        return toneBlocks && time > 0 ? vm.park(new ToneEnd(vm, vm.nowNanos() + nanos)) : 0;
    }

    /** {@code audio.aud_tone_play_stop()}: 0. */
    @PyMethod
    int aud_tone_play_stop(PyAudio self) {
        player.stop();
        return 0;
    }

    /** {@code audio.set_pa(gpio)}: the pin that switches the amplifier; 1. The pin is not moved. */
    @PyMethod
    int set_pa(PyAudio self, int gpio, @Default("1") int num) {
        return 1;
    }

    /** A thread waits until its tone is over. */
    private static final class ToneEnd extends Park {
        private final Event end;

        ToneEnd(Vm vm, long untilNanos) {
            ScriptThread thread = vm.threads.current();
            end = vm.time.at(untilNanos, due -> vm.threads.wake(thread, this));
        }

        @Override
        public String describe() {
            return "tone";
        }

        @Override
        public Object onWake(Vm vm) {
            return 0;
        }

        @Override
        public void cancel(Vm vm) {
            vm.time.cancel(end);
        }
    }
}
