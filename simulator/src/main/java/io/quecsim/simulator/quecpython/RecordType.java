package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.OpenFile;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.audio.AudioRecorder;
import io.quecsim.hal.audio.AudioRecorder.Format;
import io.quecsim.profiles.DeviceProfile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The type {@code audio.Record}: recordings into files of {@code /usr}. Firmware source 2021, audio_record.c. */
@PyTypeDef(value = "Record", module = "audio", perDevice = true)
public final class RecordType {
    @PyConst
    static final int PCM = 1;

    @PyConst
    static final int WAV = 2;

    @PyConst
    static final int AMRNB = 4;

    @PyConst
    static final int AMRWB = 5;

    private static final int LARGEST_READ = 10240;
    private static final int STARTED = 0;
    private static final int OVER = 3;
    private static final int FAILED = -1;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    final PyType type;
    private final AudioRecorder recorder;
    private final AudioChannels channels;
    private final FileSystem files;
    private final Vm vm;
    private final ScriptCallback callback;

    public RecordType(Vm vm, AudioRecorder recorder, DeviceProfile.Audio profile) {
        this.vm = vm;
        this.recorder = recorder;
        this.channels = new AudioChannels(profile.channels());
        this.files = vm.files;
        this.callback = new ScriptCallback(vm);
        this.type = NativeType.ofDevice(vm, "Record", () -> new RecordTypeBinding(this));
    }

    /** Whether the script will hear of a recording. */
    public boolean mayCallBack() {
        return callback.isSet() && recorder.isRecording();
    }

    /** {@code audio.Record(device)}: a recorder; the number is that of an output, which the module must have. */
    @PyNew
    Object make(Vm sameVm, PyType cls, @Default("0") int device) {
        channels.check(vm, device);
        return new PyAudio(vm, type, device);
    }

    /**
     * {@code record.start(name, seconds)}: records into {@code /usr/name}: WAV where the name ends so, else AMR. 0; -3 it records
     * already, -5 less than a second, -6 another format.
     */
    @PyMethod
    int start(PyAudio self, String name, int seconds) {
        if (recorder.isRecording()) {
            return -3;
        }
        Format format = format(name);
        if (format == null) {
            return -6;
        }
        if (seconds < 1) {
            return -5;
        }
        recorder.start(format, seconds * NANOS_PER_SECOND, file -> save(name, format, file));
        tell(name, 0, STARTED);
        return 0;
    }

    /** By the name's ending; {@code amr} is of the documentation, the source of 2021 refuses it. */
    private static @Nullable Format format(String name) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        if (dot < 0 || ending.startsWith("amr")) {
            return Format.AMR;
        }
        return ending.startsWith("wav") ? Format.WAV : null;
    }

    private void save(String name, Format format, byte[] file) {
        try {
            OpenFile open = files.open(path(name), FileSystem.Access.of("w"));
            open.write(file, 0, file.length);
            open.close();
            tell(name, file.length - format.headerBytes, OVER);
        } catch (FileError e) {
            tell(name, 0, FAILED); // The flash is full, or the name is none.
        }
    }

    private void tell(String name, int bytes, int state) {
        callback.call(() -> PyList.of(vm, PyStr.of(vm, shown(name)), bytes, state));
    }

    private static String path(String name) {
        return "/usr/" + name;
    }

    private static String shown(String name) {
        return "U:/" + name;
    }

    private boolean isThere(String name) {
        return !name.isEmpty() && files.stat(path(name)) == FileSystem.Kind.FILE;
    }

    /** {@code record.stop()}: ends the recording; 0. */
    @PyMethod
    int stop(PyAudio self) {
        recorder.stop();
        return 0;
    }

    /** {@code record.getFilePath(name)}: {@code 'U:/name'}; -1 no such file, -2 no name. */
    @PyMethod
    Object getFilePath(PyAudio self, String name) {
        if (name.isEmpty()) {
            return -2;
        }
        return isThere(name) ? PyStr.of(vm, shown(name)) : (Object) (-1);
    }

    /**
     * {@code record.getData(name, offset, size)}: bytes of the file; -2 no such file, -4 it records, -6 more than 10240, -5 beyond
     * the end.
     */
    @PyMethod
    Object getData(PyAudio self, String name, int offset, int size) {
        if (!isThere(name)) {
            return -2;
        }
        if (recorder.isRecording()) {
            return -4;
        }
        if (size > LARGEST_READ || size < 0) {
            return -6;
        }
        byte[] file = files.read(path(name));
        if ((long) offset + size > file.length) {
            return -5;
        }
        if (offset < 0) {
            return -3;
        }
        return size == 0 ? (Object) (-1) : PyBytes.of(vm, Arrays.copyOfRange(file, offset, offset + size));
    }

    /** {@code record.getSize(name)}: bytes of the file; -3 it records, -4 no name, -2 no such file, -1 it is empty. */
    @PyMethod
    int getSize(PyAudio self, String name) {
        if (recorder.isRecording()) {
            return -3;
        }
        if (name.isEmpty()) {
            return -4;
        }
        if (!isThere(name)) {
            return -2;
        }
        int size = files.read(path(name)).length;
        return size == 0 ? -1 : size;
    }

    /** {@code record.Delete(name)}: 0; -1 no such file, -2 it records. */
    @PyMethod
    int Delete(PyAudio self, String name) {
        if (recorder.isRecording()) {
            return -2;
        }
        if (!isThere(name)) {
            return -1;
        }
        files.remove(path(name));
        return 0;
    }

    /** {@code record.exists(name)}: whether there is such a file; -1 for no name. */
    @PyMethod
    Object exists(PyAudio self, String name) {
        return name.isEmpty() ? (Object) (-1) : PyBool.of(isThere(name));
    }

    /** {@code record.isBusy()}: 1 while it records, else 0. */
    @PyMethod
    int isBusy(PyAudio self) {
        return recorder.isRecording() ? 1 : 0;
    }

    /**
     * {@code record.end_callback(fun)}: {@code fun([path, bytes, state])} when a recording begins, state 0, and when it is over, 3
     * with the bytes of sound in it; -1 when the file cannot be written. 0.
     */
    @PyMethod
    int end_callback(PyAudio self, Object fun) {
        callback.set(fun);
        return 0;
    }
}
