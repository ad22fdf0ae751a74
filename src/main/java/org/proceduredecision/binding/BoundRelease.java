package org.proceduredecision.binding;

import java.util.HashMap;
import java.util.Map;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Source;

/** A release bound for deciding; immutable. */
public final class BoundRelease {

    private final KnowledgeRelease release;
    private final HoldTable holds;
    private final ProblemBinder binder;
    private final Map<String, Source> sources;
    private final Map<String, Map<String, ProblemTable>> problems = new HashMap<>();

    /** Binds a release. */
    public BoundRelease(KnowledgeRelease release) {
        this.release = release;
        Numbering numbering = new Numbering(release.terminology().facts());
        CheckBinder checks = new CheckBinder(release, numbering);
        FlagBinder flags = new FlagBinder(release, numbering);
        this.holds = new HoldTable(release.safety(), numbering);
        EvidenceBinder evidence = new EvidenceBinder(release);
        this.sources = evidence.sources();
        this.binder = new ProblemBinder(release, new LineBinder(release, checks, flags, evidence), flags, numbering);
        release.terminology().diagnoses().forEach(diagnosis -> problems.put(diagnosis.id(), binder.tables(diagnosis)));
    }

    /** The release itself. */
    public KnowledgeRelease release() {
        return release;
    }

    /** All that concerns a diagnosis at one of its locations. */
    public ProblemTable problem(Diagnosis diagnosis, Location location) {
        return problems.get(diagnosis.id()).get(location.id());
    }

    /** Whether there are rules for a diagnosis at a location. */
    public boolean covers(String diagnosis, String location) {
        ProblemTable table = problems.getOrDefault(diagnosis, Map.of()).get(location);
        return table != null && !table.lines().isEmpty();
    }

    /** A procedure for which no rule of a problem speaks. */
    public Line unruled(Procedure procedure, ProblemTable table) {
        return binder.unruled(procedure, table);
    }

    /** How long antithrombotics are held. */
    public HoldTable holds() {
        return holds;
    }

    /** The source of that id. */
    public Source source(String id) {
        return sources.get(id);
    }
}
