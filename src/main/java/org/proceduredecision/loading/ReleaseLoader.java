package org.proceduredecision.loading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.ReleaseInfo;

/** Loads a release, or says everything that is wrong with it. */
public final class ReleaseLoader {

    private ReleaseLoader() {}

    /**
     * Loads the release from these files.
     *
     * @return the release if and only if it has no fault, all its faults otherwise; whatever the files hold is no
     *     reason for an exception
     */
    public static LoadResult load(ReleaseFiles files) {
        return load(files, BuildRecord.NONE);
    }

    /** The same for the release that comes with the service, without checking again what the build has checked. */
    public static LoadResult loadShipped() {
        return load(ReleaseFiles.shipped(), BuildRecord.packed(ReleaseLoader.class.getClassLoader()));
    }

    /** Loads a release; what the record of the build speaks for is read, but its rows are not compared with each other. */
    static LoadResult load(ReleaseFiles files, BuildRecord build) {
        try {
            List<String> remarks = new ArrayList<>(unknownFiles(files.names()));
            return load(files, remarks, build);
        } catch (IOException fault) {
            String reason = Optional.ofNullable(fault.getMessage()).orElse("");
            TableFault unreadable = new TableFault(files.toString(), 0, "", "cannot be read", reason);
            return new LoadResult(Optional.empty(), List.of(unreadable), List.of());
        }
    }

    private static LoadResult load(ReleaseFiles files, List<String> remarks, BuildRecord build) {
        FaultLog log = new FaultLog();
        ReleaseBytes bytes = ReleaseBytes.read(files, log);
        if (bytes.byFile().isEmpty()) {
            return new LoadResult(Optional.empty(), log.inOrder(), remarks);
        }
        CompletableFuture<String> digest = CompletableFuture.supplyAsync(bytes::digest);
        Optional<ReleaseInfo> info = ReleaseInfoReader.read(bytes, log);
        Draft draft = Draft.read(bytes, log);
        boolean isChecked = build.speaksFor(digest.join());
        List<String> all = isChecked ? build.remarks() : checked(draft, remarks);
        Optional<KnowledgeRelease> release =
                info.filter(known -> log.isEmpty()).map(known -> draft.release(known, digest.join()));
        return new LoadResult(release, log.inOrder(), all);
    }

    /** Reports what the rows of a draft have against each other, and adds to some remarks what is no fault. */
    private static List<String> checked(Draft draft, List<String> remarks) {
        CrossChecks.run(draft);
        remarks.addAll(Remarks.of(draft));
        return remarks;
    }

    /** Files that belong to no release are left alone; they may be notes of its makers. */
    private static List<String> unknownFiles(List<String> names) {
        Stream<String> unknown =
                names.stream().filter(name -> ReleaseFile.find(name).isEmpty());
        return unknown.map(name -> name + " is no file of a release and was not read")
                .toList();
    }
}
