#!/bin/sh
# Formats the data folder when it is new, with the one user that makes all others, and becomes the broker.
set -eu
properties=/etc/lapor/server.properties
/opt/kafka/bin/kafka-storage.sh format --ignore-formatted --cluster-id="$CLUSTER_ID" --config="$properties" \
  --add-scram="SCRAM-SHA-512=[name=admin,password=$KAFKA_ADMIN_PASSWORD]"
exec /opt/kafka/bin/kafka-server-start.sh "$properties"
