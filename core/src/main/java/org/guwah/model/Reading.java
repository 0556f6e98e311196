package org.guwah.model;

import java.util.List;

/// All that reading one content gave: its text, the documents found in it, and what went wrong.
///
/// @param mediaType as detected from the bytes
/// @param text of the whole content; lines end with LF; empty where nothing could be read
/// @param documents in order, not overlapping, numbered from 1
/// @param problems kept and shown; a reading with problems may still have documents
/// @param ledger for a container, what became of each of its parts; else empty and complete
public record Reading(
    Sha256 content,
    Recipe recipe,
    String mediaType,
    String text,
    List<Document> documents,
    List<Problem> problems,
    Ledger ledger) {
  public Reading {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
    int last = 0;
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      if (document.part() != i + 1 || document.start() < last || document.end() > text.length()) {
        throw new IllegalArgumentException(
            "reading of " + content + ": part " + document.part() + " is out of place");
      }
      last = document.end();
    }
  }

  public Reading withDocuments(List<Document> newDocuments) {
    return new Reading(content, recipe, mediaType, text, newDocuments, problems, ledger);
  }
}
