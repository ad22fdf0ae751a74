/** Holds the export against an engine of DMN that others have made. */
package org.proceduredecision.dmn;
