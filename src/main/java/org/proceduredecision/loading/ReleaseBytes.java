package org.proceduredecision.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.proceduredecision.clinical.Sha256;

/**
 * The files of a release as they are stored.
 *
 * @param byFile the bytes of each file that could be read, in the order of the files
 */
record ReleaseBytes(Map<ReleaseFile, byte[]> byFile) {

    private static final int LARGEST = 32 << 20;

    /** Reads every file of the release, each whole, and reports those that are missing, unreadable or too large. */
    static ReleaseBytes read(ReleaseFiles files, FaultLog log) {
        FaultLog perFile = new FaultLog();
        Map<ReleaseFile, byte[]> byFile = new EnumMap<>(ReleaseFile.class);
        int missing = 0;
        for (ReleaseFile file : ReleaseFile.values()) {
            try {
                Optional<byte[]> bytes = bytes(files, file.fileName());
                missing += bytes.isEmpty() ? 1 : 0;
                store(file, bytes, byFile, perFile);
            } catch (IOException fault) {
                perFile.add(file, 0, "", new Finding("cannot be read", reason(fault)));
            }
        }
        if (missing == ReleaseFile.values().length) {
            log.add(new TableFault(
                    files.toString(), 0, "", "no release is there", "it has no release.yaml and no tables"));
        } else {
            perFile.inOrder().forEach(log::add);
        }
        return new ReleaseBytes(byFile);
    }

    /** {@code sha256:} and the digest over name, length and bytes of every file. */
    String digest() {
        MessageDigest digest = Sha256.begin();
        byFile.forEach((file, bytes) -> {
            digest.update(file.fileName().getBytes(StandardCharsets.UTF_8));
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(bytes.length).array());
            digest.update(bytes);
        });
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    /** The file, one byte longer than allowed at most; empty when there is none. */
    private static Optional<byte[]> bytes(ReleaseFiles files, String name) throws IOException {
        Optional<InputStream> opened = files.open(name);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream stream = opened.get()) {
            return Optional.of(stream.readNBytes(LARGEST + 1));
        }
    }

    private static void store(ReleaseFile file, Optional<byte[]> bytes, Map<ReleaseFile, byte[]> byFile, FaultLog log) {
        if (bytes.isEmpty()) {
            log.add(file, 0, "", new Finding("is missing", missingHint(file)));
        } else if (bytes.get().length > LARGEST) {
            log.add(file, 0, "", Finding.of("is larger than 32 MiB"));
        } else {
            byFile.put(file, bytes.get());
        }
    }

    private static String missingHint(ReleaseFile file) {
        return file.isTable() ? "a table without rows still needs its header: " + String.join(",", file.columns()) : "";
    }

    private static String reason(IOException fault) {
        return Optional.ofNullable(fault.getMessage()).orElse("");
    }
}
