#!/bin/sh
# Makes film.mp4 beside this script: one second of a moving test picture, 320 by 180, H.264. Needs ffmpeg with libx264.
# Another version of ffmpeg may write other bytes. Afterwards run: pnpm generate
set -eu
ffmpeg -y -loglevel error -f lavfi -i testsrc=size=320x180:rate=12:duration=1 \
  -c:v libx264 -preset veryslow -crf 36 -pix_fmt yuv420p -movflags +faststart \
  -map_metadata -1 -fflags +bitexact -flags:v +bitexact "$(dirname "$0")/film.mp4"
