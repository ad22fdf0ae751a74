package org.proceduredecision.bench.http;

/** What is started. */
enum Subject {
    /** The service. */
    REAL(Request.post("/v1/decisions?explain=brief", Requests.TYPICAL)),
    /** The service that does nothing. */
    EMPTY(Request.post("/nothing", Requests.TYPICAL));

    private final Request request;

    Subject(Request request) {
        this.request = request;
    }

    /** What it is asked. */
    Request request() {
        return request;
    }
}
