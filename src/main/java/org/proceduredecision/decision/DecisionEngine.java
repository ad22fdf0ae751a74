package org.proceduredecision.decision;

import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.appraisal.CellCatalog;
import org.proceduredecision.binding.BoundRelease;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.request.DecisionRequest;
import org.proceduredecision.request.Question;
import org.proceduredecision.request.RequestReader;
import org.proceduredecision.request.Understanding;
import org.proceduredecision.request.Understanding.NotUnderstood;
import org.proceduredecision.request.Understanding.Understood;

/** Decides requests from one release; immutable, safe for any number of threads. */
public final class DecisionEngine {

    private final RequestReader reader;
    private final BoundRelease release;
    private final ReleaseViews views;
    private final CellCatalog cells;
    private final MissingWriter missing;
    private final NoteWriter notes;
    private final CoverageBook coverage;

    /** Prepares everything that can be known before a request comes. */
    public DecisionEngine(KnowledgeRelease release) {
        this.reader = new RequestReader(release);
        this.release = new BoundRelease(release);
        this.views = new ReleaseViews(release);
        this.cells = new CellCatalog(release);
        this.missing = new MissingWriter(release);
        this.notes = new NoteWriter(release.safety().notes());
        this.coverage = new CoverageBook(release);
    }

    /** The release it decides from. */
    public KnowledgeRelease release() {
        return release.release();
    }

    /** Whether the release has rules for a diagnosis at a location, both by id. */
    public boolean covers(String diagnosis, String location) {
        return release.covers(diagnosis, location);
    }

    /** The decision for a request, at the depth asked for. */
    public DecisionResult decide(DecisionRequest request, Depth depth) {
        Understanding understanding = reader.read(request);
        return understanding instanceof Understood understood
                ? new DecisionResult.Decided(decide(understood.question(), depth))
                : new DecisionResult.Rejected(((NotUnderstood) understanding).faults());
    }

    private Decision decide(Question question, Depth depth) {
        Deliberation deliberation = Deliberation.of(question, release, views);
        return new DecisionWriter(deliberation, depth, views, cells, coverage).write(missing, notes);
    }
}
