/**
 * The composition root: loads the knowledge release at start, refuses to start on a faulty one, and hands release and engine to
 * the adapters. Nobody depends on it.
 */
package org.proceduredecision.app;
