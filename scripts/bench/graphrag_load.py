"""Loads rows of JSON into Neo4j by neo4j-graphrag's own writer: python3 graphrag_load.py URI FILE (see neo4j.ts)."""

import asyncio
import json
import sys
import time

from neo4j import GraphDatabase
from neo4j_graphrag.experimental.components.kg_writer import Neo4jWriter
from neo4j_graphrag.experimental.components.types import Neo4jGraph, Neo4jNode, Neo4jRelationship

uri, path = sys.argv[1:]
nodes, relationships = [], []
with open(path, encoding="utf-8") as rows:
    for row in map(json.loads, rows):
        if "id" in row:
            nodes.append(Neo4jNode(id=row["id"], label=row["label"], properties=row["properties"]))
        else:
            relationships.append(
                Neo4jRelationship(
                    start_node_id=row["source"],
                    end_node_id=row["target"],
                    type=row["type"],
                    properties=row["properties"],
                )
            )

with GraphDatabase.driver(uri) as driver:
    writer = Neo4jWriter(driver)
    start = time.perf_counter()
    result = asyncio.run(writer.run(Neo4jGraph(nodes=nodes, relationships=relationships)))
    seconds = time.perf_counter() - start
    found = driver.execute_query("MATCH (n) RETURN count(n) AS nodes").records[0]["nodes"]
    tied = driver.execute_query("MATCH ()-[r]->() RETURN count(r) AS ties").records[0]["ties"]
print(f"{seconds:8.1f} s  {result.status}: {found} nodes, {tied} relationships are there")
