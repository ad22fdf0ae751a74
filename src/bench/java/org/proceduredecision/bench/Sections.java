package org.proceduredecision.bench;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.bench.decision.DecisionSection;
import org.proceduredecision.bench.decision.LoadSection;
import org.proceduredecision.bench.decision.TableSizeSection;
import org.proceduredecision.bench.http.HttpSection;
import org.proceduredecision.bench.http.StartSection;
import org.proceduredecision.bench.peer.PeerSection;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.bench.section.Section;

/** All sections, in the order in which they run and are shown. */
final class Sections {

    private static final List<Section> ALL = Stream.of(
                    Stream.of(new DecisionSection(), new LoadSection(), new TableSizeSection()),
                    PeerSection.all(),
                    Stream.of(new HttpSection(), new StartSection()))
            .flatMap(sections -> sections)
            .toList();

    private Sections() {}

    /** Those that a run wants. */
    static List<Section> of(RunOptions options) {
        Set<String> known = ALL.stream().map(Section::id).collect(Collectors.toSet());
        if (!known.containsAll(options.sections())) {
            throw new IllegalArgumentException("Sections are " + known + ", not " + options.sections());
        }
        return ALL.stream().filter(options::wants).toList();
    }
}
