// What the JavaScript tools of IPFS make of the same content: the other side of rack_test.py.
// Reads one JSON request a line, writes one JSON answer a line.
//
//   {"do": "cid", "path", "profile", "cid_version"}     -> {"cid", "size"}
//   {"do": "symlink", "target"}                         -> {"cid", "size"}
//   {"do": "car", "path", "profile", "cid_version", "out"}  a CAR in the order blocks are made
//   {"do": "again", "car", "out"}     reads a CAR, exports its root, writes the CAR anew
//                                                       -> {"root", "blocks", "files": {path: sha256}}
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { CarBlockIterator, CarWriter } from '@ipld/car'
import * as dagPb from '@ipld/dag-pb'
import { BlackHoleBlockstore } from 'blockstore-core/black-hole'
import { MemoryBlockstore } from 'blockstore-core/memory'
import { UnixFS } from 'ipfs-unixfs'
import { exporter } from 'ipfs-unixfs-exporter'
import { importer } from 'ipfs-unixfs-importer'
import { fixedSize } from 'ipfs-unixfs-importer/chunker'
import { balanced } from 'ipfs-unixfs-importer/layout'
import { CID } from 'multiformats/cid'
import { sha256 } from 'multiformats/hashes/sha2'

function optionsOf (profile, cidVersion) {
  if (profile === 'unixfs-v1-2025') return { profile }
  const options = cidVersion === 0
    ? { profile: 'unixfs-v0-2015' }
    : { cidVersion: 1, rawLeaves: true, shardSplitStrategy: 'links-bytes' }
  return { ...options, chunker: fixedSize({ chunkSize: 262144 }), layout: balanced({ maxChildrenPerNode: 174 }) }
}

// A file as {content}, a folder as {path: 'd/...'} of everything below it.
async function * candidates (path, inTree) {
  let entries
  try {
    entries = await readdir(path, { withFileTypes: true })
  } catch (error) {
    if (error.code !== 'ENOTDIR') throw error
    yield { path: inTree, content: createReadStream(path, { highWaterMark: 1 << 20 }) }
    return
  }
  yield { path: inTree }
  for (const entry of entries) yield * candidates(join(path, entry.name), inTree + '/' + entry.name)
}

async function build (request, store) {
  let last
  const options = optionsOf(request.profile, request.cid_version)
  for await (const entry of importer(candidates(request.path, 'd'), store, options)) last = entry
  if (last.path !== 'd') throw new Error('the root came not last')
  return last
}

const actions = {
  async cid (request) {
    const root = await build(request, new BlackHoleBlockstore())
    return { cid: root.cid.toString(), size: Number(root.size) }
  },

  async symlink (request) {
    const data = new UnixFS({ type: 'symlink', data: Buffer.from(request.target) }).marshal()
    const block = dagPb.encode(dagPb.prepare({ Data: data, Links: [] }))
    return { cid: CID.createV1(dagPb.code, await sha256.digest(block)).toString(), size: block.length }
  },

  async car (request) {
    const blocks = []
    const store = new MemoryBlockstore()
    const put = store.put.bind(store)
    store.put = (cid, bytes, options) => {
      blocks.push({ cid, bytes })
      return put(cid, bytes, options)
    }
    const root = await build(request, store)
    const { writer, out } = CarWriter.create([root.cid])
    const written = pipeline(Readable.from(out), createWriteStream(request.out))
    for (const block of blocks) await writer.put(block)
    await writer.close()
    await written
    return { cid: root.cid.toString(), blocks: blocks.length }
  },

  async again (request) {
    const blocks = new Map()
    const store = new MemoryBlockstore()
    const read = await CarBlockIterator.fromIterable(createReadStream(request.car))
    const roots = await read.getRoots()
    for await (const { cid, bytes } of read) {
      const digest = await sha256.digest(bytes)
      if (Buffer.compare(digest.bytes, cid.multihash.bytes) !== 0) throw new Error('a block is not what its CID says')
      if (blocks.has(cid.toString())) throw new Error('a block is there twice')
      blocks.set(cid.toString(), { cid, bytes })
      await store.put(cid, bytes)
    }
    const files = {}
    const hashFiles = async (cid, path) => {
      const entry = await exporter(cid, store)
      if (entry.type === 'directory') {
        for await (const child of entry.entries()) {
          await hashFiles(child.cid, path === '' ? child.name : `${path}/${child.name}`)
        }
        return
      }
      const hash = createHash('sha256')
      for await (const piece of entry.content()) hash.update(piece)
      files[path] = hash.digest('hex')
    }
    await hashFiles(roots[0], '')
    const { writer, out } = CarWriter.create(roots)
    const written = pipeline(Readable.from(out), createWriteStream(request.out))
    const seen = new Set()
    const visit = async (cid) => {
      if (seen.has(cid.toString())) return
      seen.add(cid.toString())
      const block = blocks.get(cid.toString())
      await writer.put(block)
      if (cid.code === dagPb.code) for (const link of dagPb.decode(block.bytes).Links) await visit(link.Hash)
    }
    for (const cid of roots) await visit(cid)
    await writer.close()
    await written
    return { root: roots[0].toString(), blocks: blocks.size, files }
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  try {
    process.stdout.write(JSON.stringify(await actions[request.do](request)) + '\n')
  } catch (error) {
    process.stdout.write(JSON.stringify({ error: `${error.name}: ${error.message}` }) + '\n')
  }
}
