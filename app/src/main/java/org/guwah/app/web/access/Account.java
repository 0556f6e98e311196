package org.guwah.app.web.access;

import org.guwah.json.Json;
import org.guwah.model.Restriction;

/// Somebody beside the owner who may sign in.
///
/// @param name as it stands in the record
/// @param clearance the strictest restriction they may see; never sealed
/// @param hash of their passphrase; empty until they set one
/// @param once hash of the word that may set it once; empty once it was used
public record Account(String name, Restriction clearance, String hash, String once) {
  Json json() {
    return Json.object()
        .with("name", name)
        .with("clearance", clearance.name())
        .with("hash", hash)
        .with("once", once)
        .build();
  }

  static Account of(Json.Obj json) {
    return new Account(
        json.text("name"),
        Restriction.valueOf(json.text("clearance")),
        json.text("hash"),
        json.text("once"));
  }

  /// Whether they were given a link that they did not follow yet.
  public boolean waits() {
    return !once.isEmpty();
  }

  Account with(Restriction newClearance) {
    return new Account(name, newClearance, hash, once);
  }

  Account withOnce(String newOnce) {
    return new Account(name, clearance, hash, newOnce);
  }

  /// A passphrase that was set spends the word.
  Account withHash(String newHash) {
    return new Account(name, clearance, newHash, "");
  }
}
