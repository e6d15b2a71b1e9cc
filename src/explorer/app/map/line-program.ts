import type { Attributes } from 'graphology-types';
import type Sigma from 'sigma';
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { type LineLook, laneGap } from './line-look.ts';

// All lengths are pixels: a dash stays a dash at every zoom.
const vertex = /* glsl */ `
attribute vec4 a_color; attribute vec2 a_start; attribute vec2 a_end;
attribute float a_thickness; attribute float a_lane; attribute float a_look; attribute float a_radius;
attribute vec2 a_corner;
uniform mat3 u_matrix; uniform float u_sizeRatio; uniform vec2 u_half; uniform float u_head; uniform float u_opacity;
varying vec4 v_color; varying float v_along; varying float v_across; varying float v_half; varying float v_tip;
varying float v_dash; varying float v_head;
void main() {
  vec2 from = (u_matrix * vec3(a_start, 1)).xy * u_half;
  vec2 to = (u_matrix * vec3(a_end, 1)).xy * u_half;
  float size = length(to - from);
  vec2 along = size > 0.0 ? (to - from) / size : vec2(1.0, 0.0);
  vec2 across = vec2(-along.y, along.x);
  v_half = max(a_thickness / u_sizeRatio, 1.0) * 0.5;
  v_dash = mod(a_look, 2.0);
  v_head = a_look > 1.5 && u_head > 2.0 ? u_head + v_half * 2.0 : 0.0;
  v_tip = size - a_radius / u_sizeRatio;
  float reach = max(v_half, v_head * 0.45) + 1.0;
  v_color = a_color;
  v_color.a *= u_opacity * 255.0 / 254.0;
  v_along = a_corner.x * size;
  v_across = a_corner.y * reach;
  vec2 place = mix(from, to, a_corner.x) + across * (v_across + a_lane * ${laneGap}.0 / u_sizeRatio);
  gl_Position = vec4(place / u_half, 0, 1);
}`;

const fragment = /* glsl */ `
precision highp float;
varying vec4 v_color; varying float v_along; varying float v_across; varying float v_half; varying float v_tip;
varying float v_dash; varying float v_head;
void main(void) {
  float far = abs(v_across);
  float line = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, far);
  if (v_dash > 0.5) line *= 1.0 - smoothstep(5.0, 6.0, mod(v_along, 10.0));
  if (v_head > 0.0) {
    float back = v_tip - v_along;
    line *= smoothstep(v_head * 0.7, v_head * 0.8, back);
    float side = back * 0.42;
    if (back >= 0.0 && back <= v_head) line = max(line, 1.0 - smoothstep(side - 0.5, side + 0.5, far));
  }
  float alpha = line * v_color.a;
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
}`;

/** Of the two triangles that make a line: which end, and which side. */
const corners = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, 1],
  [0, -1],
  [1, -1],
] as const;

const uniforms = ['u_matrix', 'u_sizeRatio', 'u_half', 'u_head', 'u_opacity'] as const;

/** How crowded the screen is: 1 for some thousands of edges at once, less when zoomed in. There, arrows and full colour would only smear. */
const crowdOf = (edges: number, zoomRatio: number) => Math.sqrt((edges / 2500) * Math.min(1, zoomRatio ** 2));

/** Draws an edge as a straight line beside its parallels, dashed if not asserted, with a head if directed. */
export class LineProgram<N extends Attributes, E extends Attributes, G extends Attributes> extends EdgeProgram<
  (typeof uniforms)[number],
  N,
  E,
  G
> {
  /** Nothing is drawn for picking: hitTest() tells what lies under the pointer. */
  constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma<N, E, G>) {
    super(gl, null, sigma);
  }

  override getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_thickness', size: 1, type: FLOAT },
        { name: 'a_lane', size: 1, type: FLOAT },
        { name: 'a_look', size: 1, type: FLOAT },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_corner', size: 2, type: FLOAT },
      ],
    };
  }

  /** Whether vertices have changed since they were last sent. */
  private isStale = true;

  override reallocate(capacity: number): void {
    this.isStale = true;
    super.reallocate(capacity);
  }

  override process(...item: Parameters<EdgeProgram<(typeof uniforms)[number], N, E, G>['process']>): void {
    this.isStale = true;
    super.process(...item);
  }

  /** As sigma does it, but for sending all vertices, megabytes in a large map, at every frame. */
  protected override bindProgram(info: ProgramInfo): void {
    const { gl, buffer } = info;
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    let offset = 0;
    for (const attribute of this.ATTRIBUTES) offset += this.bindAttribute(attribute, info, offset);
    if (this.isStale) gl.bufferData(gl.ARRAY_BUFFER, this.array, gl.DYNAMIC_DRAW);
    this.isStale = false;
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  override processVisibleItem(
    _id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & LineLook,
  ): void {
    const look = (data.dashed ? 1 : 0) + (data.arrow ? 2 : 0);
    const { array } = this;
    let at = start;
    for (const [along, across] of corners) {
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = data.size;
      array[at++] = data.lane ?? 0;
      array[at++] = look;
      array[at++] = target.size;
      array[at++] = floatColor(data.color);
      array[at++] = along;
      array[at++] = across;
    }
  }

  override setUniforms(
    { sizeRatio, zoomRatio, matrix, width, height }: RenderParams,
    { gl, uniformLocations: at }: { gl: WebGLRenderingContext; uniformLocations: Record<string, WebGLUniformLocation> },
  ): void {
    gl.uniformMatrix3fv(at.u_matrix ?? null, false, matrix);
    gl.uniform1f(at.u_sizeRatio ?? null, sizeRatio);
    gl.uniform2f(at.u_half ?? null, width / 2, height / 2);
    const crowd = crowdOf(this.renderer.getGraph().size, zoomRatio);
    gl.uniform1f(at.u_head ?? null, Math.min(7, 7 / crowd));
    gl.uniform1f(at.u_opacity ?? null, Math.max(0.3, Math.min(0.9, 0.9 / crowd)));
  }
}
