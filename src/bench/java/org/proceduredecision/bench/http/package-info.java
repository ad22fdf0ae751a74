/**
 * The service over HTTP, as its packaged form answers: rates and latencies beside an echo, start and memory beside a service that
 * does nothing. Every server that is started here listens to this machine only, on a free port, and is ended.
 */
package org.proceduredecision.bench.http;
