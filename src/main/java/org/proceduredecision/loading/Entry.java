package org.proceduredecision.loading;

/**
 * What a row stands for, with the row, so that faults found later can still name their place.
 *
 * @param row the row
 * @param value what it stands for; fallbacks where cells are broken
 */
record Entry<T>(Row row, T value) {}
