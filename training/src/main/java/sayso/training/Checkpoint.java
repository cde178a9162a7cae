package sayso.training;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sayso.training.network.AdamW.Moments;
import sayso.training.network.FloatTensor;

/// A run as it stands after some steps.
///
/// @param step how many steps are done
/// @param weights all parameters
/// @param moments the state of the optimizer; empty where only the weights are kept
record Checkpoint(int step, Map<String, FloatTensor> weights, Map<String, Moments> moments) {
    private static final int MAGIC = 0x53415953;
    private static final int BUFFER = 1 << 20;

    /// Writes the checkpoint whole or not at all.
    void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER))) {
            out.writeInt(MAGIC);
            out.writeInt(step);
            out.writeInt(weights.size());
            for (Map.Entry<String, FloatTensor> weight : weights.entrySet()) {
                out.writeUTF(weight.getKey());
                write(weight.getValue(), out);
            }
            out.writeInt(moments.size());
            for (Map.Entry<String, Moments> moment : moments.entrySet()) {
                out.writeUTF(moment.getKey());
                out.writeInt(moment.getValue().updates());
                write(moment.getValue().mean(), out);
                write(moment.getValue().square(), out);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(FloatTensor tensor, DataOutputStream out) throws IOException {
        out.writeInt(tensor.shape().size());
        for (long side : tensor.shape()) {
            out.writeLong(side);
        }
        ByteBuffer bytes = ByteBuffer.allocate(tensor.values().length * Float.BYTES);
        bytes.asFloatBuffer().put(tensor.values());
        out.write(bytes.array());
    }

    /// @throws IOException if `file` is no checkpoint
    static Checkpoint read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            if (in.readInt() != MAGIC) {
                throw new IOException(file + " is no checkpoint");
            }
            int step = in.readInt();
            Map<String, FloatTensor> weights = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                weights.put(in.readUTF(), readTensor(in));
            }
            Map<String, Moments> moments = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                int updates = in.readInt();
                moments.put(name, new Moments(readTensor(in), readTensor(in), updates));
            }
            return new Checkpoint(step, weights, moments);
        }
    }

    private static FloatTensor readTensor(DataInputStream in) throws IOException {
        List<Long> shape = new ArrayList<>();
        long cells = 1;
        for (int left = in.readInt(); left > 0; left--) {
            shape.add(in.readLong());
            cells *= shape.getLast();
        }
        float[] values = new float[Math.toIntExact(cells)];
        byte[] bytes = in.readNBytes(Math.multiplyExact(values.length, Float.BYTES));
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        return new FloatTensor(shape, values);
    }
}
