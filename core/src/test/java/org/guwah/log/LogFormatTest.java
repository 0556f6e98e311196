package org.guwah.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guwah.archive.ActJson;
import org.guwah.model.Act;
import org.guwah.model.Item;
import org.guwah.model.ItemId;
import org.guwah.model.Origin;
import org.guwah.model.Restriction;
import org.guwah.model.Sha256;
import org.junit.jupiter.api.Test;

/// The worked example of `docs/reference/log-format.md`: two entries, from the body to the proof.
class LogFormatTest {
  private static final Path PAGE =
      Path.of(System.getProperty("guwah.root", ".."), "docs/reference/log-format.md");
  private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678Z");
  private static final String ORIGIN = "guwah.example/handbook/log";

  private static final Act BEGAN = new Act.Began("4f1c", "Handbook");
  private static final Act PRESERVED =
      new Act.Preserved(
          new Item(
              new ItemId("i-0123456789"),
              Sha256.hash("a witness\n".getBytes(UTF_8)),
              10,
              "a.txt",
              "text/plain",
              new Origin.Deposit("a.txt", "", "", ""),
              AT,
              "A. Keeper",
              Restriction.OPEN));

  @Test
  void every_byte_of_the_worked_example_is_what_the_code_makes() throws IOException {
    byte[] began = ActJson.body(AT, "A. Keeper", BEGAN);
    byte[] preserved = ActJson.body(AT, "A. Keeper", PRESERVED);
    List<byte[]> leaves =
        List.of(
            Leaf.of(began, salt('a')),
            Leaf.of(preserved, salt('b'), ActJson.original(PRESERVED).orElseThrow(), salt('c')));
    Map<String, byte[]> files = new TreeMap<>();
    var publication = new Publication(files::put);
    for (byte[] leaf : leaves) {
      publication.append(leaf);
    }
    NoteSigner signer = Ed25519.signer(ORIGIN, salt('k'));
    SignedNote note = new Checkpoint(ORIGIN, 2, publication.flush()).sign(signer);
    List<byte[]> hashes = leaves.stream().map(Tree::leafHash).toList();
    List<byte[]> path = Inclusion.prove(1, 2, new MemoryTree(hashes));
    var proof = new TlogProof(new byte[0], 1, path, note);

    String page = Files.readString(PAGE);
    for (String block : blocks(began, preserved, leaves, hashes, signer, note, proof)) {
      assertTrue(page.contains("```\n" + block + "\n```"), () -> PAGE + " lacks\n" + block);
    }
    assertEquals(List.of("tile/0/000.p/2", "tile/entries/000.p/2"), List.copyOf(files.keySet()));
    assertEquals(2, proof.verify(leaves.get(1), Ed25519.verifier(signer.key())).size());
  }

  private static List<String> blocks(
      byte[] began,
      byte[] preserved,
      List<byte[]> leaves,
      List<byte[]> hashes,
      NoteSigner signer,
      SignedNote note,
      TlogProof proof) {
    var blocks = new ArrayList<String>();
    blocks.add(new String(began, UTF_8) + "\n" + new String(preserved, UTF_8));
    leaves.forEach(leaf -> blocks.add(new String(leaf, UTF_8)));
    blocks.set(1, blocks.get(1) + "\n" + blocks.remove(2));
    blocks.add(hex(hashes.get(0)) + "\n" + hex(hashes.get(1)));
    blocks.add(signer.key().toString());
    blocks.add(note.toString().stripTrailing());
    blocks.add(proof.toString().stripTrailing());
    return blocks;
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  private static byte[] salt(char c) {
    return String.valueOf(c).repeat(32).getBytes(UTF_8);
  }
}
