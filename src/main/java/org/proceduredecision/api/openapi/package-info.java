/**
 * What the OpenAPI document says beyond what can be read off the resources: the meaning of every member, from the Javadoc of the
 * records, so that it is written down once; the problems that each operation can answer with; and examples taken from real
 * answers. All of it is added when the service is built, and the document is answered as it was built.
 */
package org.proceduredecision.api.openapi;
