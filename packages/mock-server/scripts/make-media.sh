#!/bin/sh
# Makes the loops in assets/ that films and sounds are put together from. Needs ffmpeg with libx264 and libmp3lame;
# another version of it may write other bytes. Afterwards run: pnpm generate
set -eu
cd "$(dirname "$0")/../assets"
exact="-map_metadata -1 -fflags +bitexact -flags:v +bitexact"

# Three seconds of colours that drift and three back, a fragment for each second, each beginning with a whole picture.
for size in 1280x720 720x1280 1024x1792 1792x1024; do
  ffmpeg -y -loglevel error -filter_complex "gradients=size=$size:rate=12:duration=3:speed=0.02:n=3:seed=7:\
c0=0x1b2a6b:c1=0xe07a5f:c2=0x3d9b8f,split[there][copy];[copy]reverse[back];[there][back]concat" \
    -c:v libx264 -preset veryslow -profile:v main -refs 1 -bf 0 -crf 36 -pix_fmt yuv420p \
    -g 12 -keyint_min 12 -sc_threshold 0 -video_track_timescale 12000 $exact \
    -movflags +frag_keyframe+empty_moov+default_base_moof "film-$size.mp4"
done

# Six seconds of plucked notes over a bass, in frames of 24 ms that do not lean on one another.
ffmpeg -y -loglevel error -f lavfi -i "aevalsrc='0.25*sin(2*PI*t*220*pow(2,mod(floor(t*2)*7,12)/12))*exp(-3*mod(t,0.5))\
+0.12*sin(2*PI*110*t)':s=48000:d=6" -c:a libmp3lame -b:a 48k -ac 1 -reservoir 0 -write_xing 0 -id3v2_version 0 $exact sound.mp3
