/**
 * The decision as it goes over the wire: records that hold what was decided and why. Nothing is decided here, and no clinical
 * statement stands here. Members that are empty are left out of the JSON, but for the lists that every client goes through.
 */
package org.proceduredecision.answer;
