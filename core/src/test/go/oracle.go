// Oracle checks a published log by code that shares nothing with ours: the packages sumdb/note and
// sumdb/tlog of the Go project.
//
//	oracle check DIR   verifies what our Java wrote to DIR
//	oracle make DIR N  writes a log of N entries to DIR, for our Java to verify
//
// DIR holds: vkey; the published log (checkpoint, tile/...); and one line for each proof in
// inclusion ("INDEX HASH...") and consistency ("SIZE HASH..."), hashes in base64.
package main

import (
	"bytes"
	"crypto/rand"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

func main() {
	if len(os.Args) == 3 && os.Args[1] == "check" {
		check(os.Args[2])
	} else if len(os.Args) == 4 && os.Args[1] == "make" {
		size, err := strconv.ParseInt(os.Args[3], 10, 64)
		must(err)
		write(os.Args[2], size)
	} else {
		fail("usage: oracle check DIR | oracle make DIR N")
	}
}

func check(dir string) {
	size, root := open(dir)
	leaves := entries(dir, size)
	hashes := store(leaves)
	computed, err := tlog.TreeHash(size, hashes)
	must(err)
	if computed != root {
		fail("the entries have the root %v, the checkpoint %v", computed, root)
	}
	tiles := checkTiles(dir, size, hashes)
	included := checkProofs(dir, "inclusion", func(index int64, proof []tlog.Hash) error {
		return tlog.CheckRecord(proof, size, root, index, tlog.RecordHash(leaves[index]))
	})
	consistent := checkProofs(dir, "consistency", func(from int64, proof []tlog.Hash) error {
		old, err := tlog.TreeHash(from, hashes)
		must(err)
		return tlog.CheckTree(proof, size, root, from, old)
	})
	fmt.Printf("%d entries, %d tiles, %d inclusion and %d consistency proofs\n",
		size, tiles, included, consistent)
}

// Open verifies the checkpoint and gives its size and root.
func open(dir string) (int64, tlog.Hash) {
	verifier, err := note.NewVerifier(strings.TrimSpace(string(read(dir, "vkey"))))
	must(err)
	opened, err := note.Open(read(dir, "checkpoint"), note.VerifierList(verifier))
	must(err)
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != verifier.Name() {
		fail("the checkpoint is not of %s: %q", verifier.Name(), opened.Text)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return size, root
}

func entries(dir string, size int64) [][]byte {
	var leaves [][]byte
	for first := int64(0); first < size; first += 256 {
		bundle := read(dir, path("entries", first/256, width(size, first)))
		for len(bundle) > 0 {
			length := int(binary.BigEndian.Uint16(bundle))
			leaves = append(leaves, bundle[2:2+length])
			bundle = bundle[2+length:]
		}
	}
	if int64(len(leaves)) != size {
		fail("%d entries in the bundles of a log of %d", len(leaves), size)
	}
	return leaves
}

type stored []tlog.Hash

func (s stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	hashes := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		hashes[i] = s[index]
	}
	return hashes, nil
}

func store(leaves [][]byte) stored {
	var all stored
	for i, leaf := range leaves {
		hashes, err := tlog.StoredHashes(int64(i), leaf, all)
		must(err)
		all = append(all, hashes...)
	}
	return all
}

// Tiles are those that Go names for a log of this size, without the partial ones of smaller sizes.
func tiles(size int64) []tlog.Tile {
	var last []tlog.Tile
	for _, tile := range tlog.NewTiles(height, 0, size) {
		if tile.W == 1<<height || int64(tile.W) == size>>(height*tile.L)%(1<<height) {
			last = append(last, tile)
		}
	}
	return last
}

// CheckTiles compares every tile. Go's paths have one element more than those of C2SP tlog-tiles,
// so the path is made here.
func checkTiles(dir string, size int64, hashes stored) int {
	for _, tile := range tiles(size) {
		expected, err := tlog.ReadTileData(tile, hashes)
		must(err)
		name := path(strconv.Itoa(tile.L), tile.N, int64(tile.W))
		if !bytes.Equal(expected, read(dir, name)) {
			fail("%s differs", name)
		}
	}
	return len(tiles(size))
}

func checkProofs(dir, name string, holds func(int64, []tlog.Hash) error) int {
	for number, proof := range proofs(dir, name) {
		if err := holds(number, proof); err != nil {
			fail("%s of %d: %v", name, number, err)
		}
		for i := range proof {
			proof[i][i%32] ^= 1
			if holds(number, proof) == nil {
				fail("%s of %d holds with hash %d changed", name, number, i)
			}
			proof[i][i%32] ^= 1
		}
	}
	return len(proofs(dir, name))
}

func proofs(dir, name string) map[int64][]tlog.Hash {
	all := map[int64][]tlog.Hash{}
	for _, line := range strings.Split(strings.TrimSpace(string(read(dir, name))), "\n") {
		words := strings.Fields(line)
		number, err := strconv.ParseInt(words[0], 10, 64)
		must(err)
		proof := []tlog.Hash{}
		for _, word := range words[1:] {
			hash, err := tlog.ParseHash(word)
			must(err)
			proof = append(proof, hash)
		}
		all[number] = proof
	}
	return all
}

func write(dir string, size int64) {
	private, vkey, err := note.GenerateKey(rand.Reader, "guwah.example/go/log")
	must(err)
	signer, err := note.NewSigner(private)
	must(err)
	var leaves [][]byte
	for i := int64(0); i < size; i++ {
		leaves = append(leaves, []byte(fmt.Sprintf("entry %d", i)))
	}
	hashes := store(leaves)
	root, err := tlog.TreeHash(size, hashes)
	must(err)
	text := fmt.Sprintf("%s\n%d\n%v\n", signer.Name(), size, root)
	signed, err := note.Sign(&note.Note{Text: text}, signer)
	must(err)
	save(dir, "vkey", []byte(vkey))
	save(dir, "checkpoint", signed)
	for _, tile := range tiles(size) {
		data, err := tlog.ReadTileData(tile, hashes)
		must(err)
		save(dir, path(strconv.Itoa(tile.L), tile.N, int64(tile.W)), data)
	}
	var inclusion, consistency strings.Builder
	for _, index := range some(size) {
		proof, err := tlog.ProveRecord(size, index-1, hashes)
		must(err)
		line(&inclusion, index-1, proof)
		tree, err := tlog.ProveTree(size, index, hashes)
		must(err)
		line(&consistency, index, tree)
	}
	save(dir, "inclusion", []byte(inclusion.String()))
	save(dir, "consistency", []byte(consistency.String()))
}

// Some gives sizes from 1 to size: all of a small log, those around tile borders of a large one.
func some(size int64) []int64 {
	var all []int64
	for n := int64(1); n <= size; n++ {
		if n < 10 || n > size-10 || n%256 < 2 && n%1000 < 300 || n%256 == 255 && n%1000 < 300 {
			all = append(all, n)
		}
	}
	return all
}

func line(out *strings.Builder, number int64, proof []tlog.Hash) {
	fmt.Fprintf(out, "%d", number)
	for _, hash := range proof {
		fmt.Fprintf(out, " %s", base64.StdEncoding.EncodeToString(hash[:]))
	}
	out.WriteString("\n")
}

func path(level string, index, width int64) string {
	name := fmt.Sprintf("%03d", index%1000)
	for rest := index / 1000; rest > 0; rest /= 1000 {
		name = fmt.Sprintf("x%03d/", rest%1000) + name
	}
	if width < 256 {
		name += fmt.Sprintf(".p/%d", width)
	}
	return "tile/" + level + "/" + name
}

func width(size, first int64) int64 {
	if size-first < 256 {
		return size - first
	}
	return 256
}

func read(dir, name string) []byte {
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	must(err)
	return data
}

func save(dir, name string, data []byte) {
	file := filepath.Join(dir, filepath.FromSlash(name))
	must(os.MkdirAll(filepath.Dir(file), 0o755))
	must(os.WriteFile(file, data, 0o644))
}

func must(err error) {
	if err != nil {
		fail("%v", err)
	}
}

func fail(format string, values ...interface{}) {
	fmt.Fprintf(os.Stderr, format+"\n", values...)
	os.Exit(1)
}
