/**
 * Everything that can go wrong over HTTP as one form: RFC 9457 problem documents of a fixed list of types, naming every fault of
 * a request by JSON pointer. Failures before the resources (bad paths, wrong methods, bodies that are too large, overload) are
 * answered in the same form, so a client never sees HTML, an empty body or a stack.
 *
 * <p>One thing is out of reach: bytes that are no HTTP request at all (a request line that cannot be parsed, a negative content
 * length) are refused by the HTTP codec before there is a request to answer, with a bare status and a closed connection.
 *
 * <p>Depends on the faults of {@code request}, Jakarta REST and Vert.x. The extension quarkus-resteasy-problem was tried on
 * paper and left out: its documents name violations in members of their own instead of {@code errors}, and it does not reach
 * the failures that Vert.x answers before Jakarta REST, so most of what stands here would be needed all the same.
 */
package org.proceduredecision.problem;
