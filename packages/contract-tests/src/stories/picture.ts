const base64 = [
  "iVBORw0KGgoAAAANSUhEUgAAAtAAAAUAAQAAAABGtViQAAABpklEQVR42u3MMQEAAAwCIPuX1gb79kEA0jdRq9VqtVqtVqvVarVa",
  "rVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9Vq",
  "tVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar",
  "1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqt",
  "VqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1",
  "Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvVarVarVar1Wq1Wq1Wq9VqtVqtVqvV",
  "arVarVar1bcBP71YQSL7GC8AAAAASUVORK5CYII=",
].join("");

/**
 * A white PNG of 720x1280 pixels, for requests whose documentation names a picture without showing it. The documented
 * request for a film has this size, and its picture must be as large.
 */
export const picture: Uint8Array<ArrayBuffer> = new Uint8Array(Buffer.from(base64, "base64"));
